import { useTexts } from '../language/use-texts.ts';
import { PageHead } from '../parts/page-head.tsx';
import { ButtonLink } from '../parts/text-link.tsx';
import { PATHS } from '../paths.ts';

export function NotFound() {
  const { say } = useTexts();
  return (
    <main style={{ padding: 24 }}>
      <PageHead title={say('console.not-found.title')} />
      <p>{say('console.not-found.text')}</p>
      <ButtonLink to={PATHS.tokens} appearance="primary">
        {say('console.not-found.to-tokens')}
      </ButtonLink>
    </main>
  );
}
