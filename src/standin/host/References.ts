import { raise, type ApiObject } from "./apiObject";

/** The client's call to keep an object for later batches; every load of a range makes it. */
export const KEEP_REFERENCE = "_KeepReference";

/** Objects the client tracks across batches, by reference id. */
export class References {
  private readonly objects = new Map<string, ApiObject>();
  private next = 1;

  get(id: string): ApiObject {
    return (
      this.objects.get(id) ?? raise("InvalidObjectPath", "The object path is no longer valid.")
    );
  }

  /** Answers the client's tracking calls; anything else is not ours. */
  handle(
    object: ApiObject,
    method: string,
    args: readonly unknown[]
  ): { readonly handled: boolean } {
    switch (method) {
      case KEEP_REFERENCE:
        object.referenceId ??= `{REF-${this.next++}}`;
        this.objects.set(object.referenceId, object);
        return { handled: true };
      case "_RemoveReference":
        this.objects.delete(String(args[0]));
        return { handled: true };
      case "_RemoveAllReferences":
        this.objects.clear();
        return { handled: true };
      default:
        return { handled: false };
    }
  }
}
