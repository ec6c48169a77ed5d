import { checkMetadata } from "./checkMetadata";
import { marshal, type Argument, type EmptyCell } from "./marshal";
import type { FunctionMetadata, FunctionsFile } from "./metadata";
import { interpret, type CallResult, type RawResult } from "./result";

/** Message category and types of the client's custom-function channel. */
const CALL = { category: 1, invoke: 1000, cancel: 1001 } as const;
const CANCELABLE = 1;

interface CallMessage {
  readonly category: number;
  readonly type: number;
  readonly message: string;
}

export interface CallChannel {
  /** False while the client does not listen. */
  send(messages: readonly CallMessage[]): boolean;
  readonly emptyCell: EmptyCell;
}

export interface CallOptions {
  /** The cell that calls, for functions that ask for it. */
  readonly address?: string;
  /** Aborted when the answer is no longer wanted, as when the cell is cleared. */
  readonly signal?: AbortSignal;
}

/**
 * Calls custom functions through the client's own invocation path: messages in, results back in batches. Calls made
 * before the client is ready wait; those of one turn travel together.
 */
export class FunctionCalls {
  private readonly functions = new Map<string, FunctionMetadata>();
  private readonly waiting = new Map<number, (result: CallResult) => void>();
  private outbox: CallMessage[] = [];
  private isReady = false;
  private flushing = false;
  private nextId = 1;

  constructor(private readonly channel: CallChannel) {}

  /** @throws HostGap when the metadata asks for what the stand-in does not offer to functions. */
  load(file: FunctionsFile): void {
    checkMetadata(file);
    for (const entry of file.functions) this.functions.set(entry.id.toUpperCase(), entry);
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

  /** Calls a function by id; resolves with what Excel would show, rejects when the call is aborted. */
  call(
    id: string,
    args: readonly Argument[],
    { address, signal }: CallOptions = {}
  ): Promise<CallResult> {
    const entry = this.functions.get(id.toUpperCase());
    if (!entry) return Promise.resolve({ error: "#NAME?" });
    const marshalled = marshal(entry, args, this.channel.emptyCell);
    if ("error" in marshalled) return Promise.resolve(marshalled.error);
    const { cancelable = false, requiresAddress = false } = entry.options ?? {};
    const caller = requiresAddress ? (address ?? null) : null;
    const invocation = this.nextId++;
    return new Promise((resolve, reject) => {
      signal?.addEventListener("abort", () => {
        if (this.drop(invocation, cancelable)) reject(signal.reason as Error);
      });
      this.waiting.set(invocation, resolve);
      const flags = cancelable ? CANCELABLE : 0;
      this.post(CALL.invoke, [invocation, entry.id, marshalled.values, caller, flags]);
    });
  }

  /** The client's answer to a call. */
  settle(invocation: number, raw: RawResult): void {
    const resolve = this.waiting.get(invocation);
    this.waiting.delete(invocation);
    resolve?.(interpret(raw));
  }

  /** Gives up a call; a function that can be cancelled is told. */
  private drop(invocation: number, cancelable: boolean): boolean {
    const wasWaiting = this.waiting.delete(invocation);
    if (wasWaiting && cancelable) this.post(CALL.cancel, { invocationId: invocation });
    return wasWaiting;
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
