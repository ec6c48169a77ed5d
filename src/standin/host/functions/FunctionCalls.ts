import { marshal, type Argument, type EmptyCell } from "./marshal";
import type { FunctionMetadata, FunctionsFile } from "./metadata";
import { interpret, type CallResult, type RawResult } from "./result";

/** Message category and types of the client's custom-function channel. */
const CALL = { category: 1, invoke: 1000, cancel: 1001 } as const;

export interface CallChannel {
  send(messages: readonly { category: number; type: number; message: unknown }[]): boolean;
  empty(): EmptyCell;
}

/**
 * Calls custom functions through the client's own invocation path: messages in, results back in batches. Calls made
 * before the client is ready wait; those of one turn travel together.
 */
export class FunctionCalls {
  private readonly functions = new Map<string, FunctionMetadata>();
  private readonly waiting = new Map<number, (result: CallResult) => void>();
  private outbox: { category: number; type: number; message: unknown }[] = [];
  private isReady = false;
  private flushing = false;
  private nextId = 1;

  constructor(private readonly channel: CallChannel) {}

  load({ functions }: FunctionsFile): void {
    for (const entry of functions) this.functions.set(entry.id.toUpperCase(), entry);
  }

  get metadata(): readonly FunctionMetadata[] {
    return [...this.functions.values()];
  }

  /** Number of calls without an answer. */
  get pending(): number {
    return this.waiting.size;
  }

  ready(): void {
    this.isReady = true;
    this.scheduleFlush();
  }

  /** Calls a function by id; resolves with what Excel would show. */
  call(id: string, args: readonly Argument[], address = "Sheet1!A1"): Promise<CallResult> {
    const entry = this.functions.get(id.toUpperCase());
    if (!entry) return Promise.resolve({ error: "#NAME?" });
    const marshalled = marshal(entry, args, this.channel.empty());
    if ("error" in marshalled) return Promise.resolve(marshalled.error);
    const invocation = this.nextId++;
    return new Promise((resolve) => {
      this.waiting.set(invocation, resolve);
      this.post(CALL.invoke, [invocation, entry.id, marshalled.values, address, 0]);
    });
  }

  settle(invocation: number, raw: RawResult): void {
    const resolve = this.waiting.get(invocation);
    this.waiting.delete(invocation);
    resolve?.(interpret(raw));
  }

  private post(type: number, message: unknown): void {
    this.outbox.push({ category: CALL.category, type, message: JSON.stringify(message) });
    this.scheduleFlush();
  }

  private scheduleFlush(): void {
    if (this.flushing || !this.isReady) return;
    this.flushing = true;
    setTimeout(() => {
      this.flushing = false;
      const messages = this.outbox;
      this.outbox = [];
      if (messages.length > 0 && !this.channel.send(messages))
        this.outbox = [...messages, ...this.outbox];
    }, 0);
  }
}
