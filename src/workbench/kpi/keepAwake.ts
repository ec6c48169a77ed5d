/** Keeps the process running until the work is done: the timers of the add-in's realm do not. */
export async function keepAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => {}, 1_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
