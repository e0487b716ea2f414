/** Work that goes on after its request was answered; stopping waits for it. */
export interface BackgroundWork {
  /** Resolves with the result, or with null when it takes longer than this; the work goes on then. */
  within<T>(milliseconds: number, work: Promise<T>): Promise<T | null>;
  settled(): Promise<void>;
}

/** @param failed told when work fails that nobody waits for any more */
export function createBackgroundWork(failed: (error: unknown) => void): BackgroundWork {
  const running = new Set<Promise<unknown>>();
  return {
    async within(milliseconds, work) {
      let waitedFor = true;
      const late = Promise.withResolvers<null>();
      const timer = setTimeout(() => {
        waitedFor = false;
        late.resolve(null);
      }, milliseconds);
      const kept = work
        .catch((error: unknown) => {
          if (!waitedFor) failed(error);
        })
        .finally(() => running.delete(kept));
      running.add(kept);
      try {
        return await Promise.race([work, late.promise]);
      } finally {
        clearTimeout(timer);
      }
    },
    async settled() {
      await Promise.allSettled(running);
    },
  };
}
