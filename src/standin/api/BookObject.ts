import type { Book } from "../book/Book";
import type { Engine } from "../book/engine/Engine";
import { ApiCollection, ApiObject } from "../host/apiObject";

/** An API object of one workbook. */
export abstract class BookObject extends ApiObject {
  constructor(readonly book: Book) {
    super();
  }

  protected get engine(): Engine {
    return this.book.engine;
  }
}

export abstract class BookCollection<Item extends ApiObject> extends ApiCollection<Item> {
  constructor(readonly book: Book) {
    super();
  }

  protected get engine(): Engine {
    return this.book.engine;
  }
}
