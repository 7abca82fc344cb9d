/**
 * Waits until all have ended, then throws the first fault. In a transaction nothing may still be under way when it is
 * rolled back, as it could be after Promise.all.
 */
export const allDone = async <T>(promises: readonly Promise<T>[]): Promise<T[]> => {
  const ended = await Promise.allSettled(promises);
  return ended.map((each) => {
    if (each.status === "rejected") throw each.reason;
    return each.value;
  });
};
