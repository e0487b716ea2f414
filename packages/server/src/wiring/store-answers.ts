import { createBackgroundWork } from './background-work.ts';

/** A load balancer asks again within seconds; one that hears nothing takes it for a no. */
const ANSWER_MILLISECONDS = 3000;

/** Whether the store answers now: its refusal and its silence are both a no. One question at a time, whoever asks. */
export function createStoreAnswers(
  store: { ping(): Promise<void> },
  milliseconds = ANSWER_MILLISECONDS,
): () => Promise<boolean> {
  const background = createBackgroundWork(() => undefined);
  let asking: Promise<true> | null = null;
  const ask = (): Promise<true> => {
    asking ??= store
      .ping()
      .then((): true => true)
      .finally(() => {
        asking = null;
      });
    return asking;
  };
  return () =>
    background.within(milliseconds, ask()).then(
      (answer) => answer === true,
      () => false,
    );
}
