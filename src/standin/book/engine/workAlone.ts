/**
 * Keeps the engine from packing its changes for other users: nobody else is there, packing takes time, and the engine
 * fails at neighbouring formulas of one form over references of different shapes, such as =A1 and =A1:A9.
 */
export function workAlone(model: object): void {
  const unchanged = <T>(commands: T): T => commands;
  const { session } = model as { session: { commandSquisher: object } };
  session.commandSquisher = { squish: unchanged, unsquish: unchanged };
}
