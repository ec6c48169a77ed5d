import { channelOf, type HostChannel } from "./hostChannel";
import { UIPlugin } from "./ospreadsheet";

/** Runs a piece of work inside one command: one recalculation, and one step of undo. */
export class BatchPlugin extends UIPlugin {
  private readonly channel: HostChannel;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.channel = channelOf(config);
  }

  override handle(command: { readonly type: string }): void {
    if (command.type === "HOST_BATCH") this.channel.work?.();
  }
}
