import { useTexts } from '../language/use-texts.ts';
import { Trouble } from '../parts/trouble.tsx';

/** When a page can't be drawn at all: a part that didn't load (a newer server, the network), or a mistake of ours. */
export function PageBroken({ error }: { error: unknown }) {
  const { say } = useTexts();
  return <Trouble problem={error} what={say('console.page-broken')} onRetry={() => location.reload()} />;
}
