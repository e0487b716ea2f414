import { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createAdeptApi } from './api/adept-api.ts';
import { createApiClient } from './api/api-client.ts';
import { ApiProblem } from './api/api-problem.ts';
import { App } from './app.tsx';
import { browserStorage, isPseudo, languageOfAddress, readLanguage } from './language/chosen-language.ts';
import { loadConsoleTexts } from './language/console-texts.ts';
import { createAdeptRouter } from './routes.tsx';
import './theme/base.css';
import './theme/fonts.css';

/** Wires the console: everything that the pages use is made here, once. */
async function start(): Promise<void> {
  // Asked for before anything is drawn in it: what comes late isn't used on this visit.
  void document.fonts.load('1em Inter').catch(() => undefined);
  let language = languageOfAddress(location) ?? readLanguage(browserStorage(), navigator.languages);
  const loaded = await loadConsoleTexts(language);
  const messages = isPseudo(browserStorage())
    ? (await import('@adept/messages/pseudo')).pseudoTexts(loaded)
    : loaded;
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 2_000,
        // A refusal stays a refusal; only silence and strangers' answers are worth a second try.
        retry: (failures, problem) =>
          failures < 2 && !(problem instanceof ApiProblem && problem.kind === 'refused'),
      },
    },
  });
  const client = createApiClient({
    fetch: (...request) => fetch(...request),
    language: () => language,
    onSignedOut: () => {
      // The session ended while a page was open: forget it, and let the gate of the pages send to the sign-in.
      queries.removeQueries({ queryKey: ['session'] });
      void router.invalidate();
    },
  });
  const api = createAdeptApi(client);
  const router = createAdeptRouter({ api, queries });
  const place = document.getElementById('root');
  if (!place) throw new Error('index.html has no #root');
  createRoot(place).render(
    <App
      api={api}
      queries={queries}
      router={router}
      first={{ language, messages }}
      onLanguage={(chosen) => {
        language = chosen;
      }}
    />,
  );
}

void start();
