interface Ending {
  resolve(): void;
  reject(error: Error): void;
}

/** Ribbon commands under way: each runs when the client listens and ends when the add-in says so. */
export class Commands {
  private readonly running = new Map<string, Ending & { readonly name: string }>();
  private pressed = 0;
  private announceReady = (): void => {};
  private readonly whenReady = new Promise<void>((resolve) => (this.announceReady = resolve));

  constructor(private readonly press: (id: string, name: string) => void) {}

  /** The client listens for commands. */
  ready(): void {
    this.announceReady();
  }

  async run(name: string): Promise<void> {
    await this.whenReady;
    const id = `command-${++this.pressed}`;
    return new Promise((resolve, reject) => {
      this.running.set(id, { name, resolve, reject });
      this.press(id, name);
    });
  }

  /** The client reports the end; a status other than 0 means that it found no function to run. */
  completed(id: string, status: number): void {
    const command = this.running.get(id);
    this.running.delete(id);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`The add-in has no function ${command.name} to run`));
  }
}
