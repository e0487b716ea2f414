import type { Language } from '@adept/messages/language';
import { FluentProvider } from '@fluentui/react-components';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ApiProvider, type AdeptApi } from './api/adept-api.ts';
import { LanguageProvider } from './language/language-provider.tsx';
import type { createAdeptRouter } from './routes.tsx';
import { useTheme } from './theme/chosen-theme.ts';
import { darkTheme, lightTheme } from './theme/themes.ts';

export interface AppProps {
  api: AdeptApi;
  queries: QueryClient;
  router: ReturnType<typeof createAdeptRouter>;
  first: { language: Language; messages: Record<string, string> };
  onLanguage: (language: Language) => void;
}

export function App({ api, queries, router, first, onLanguage }: AppProps) {
  const { dark } = useTheme();
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} style={{ minHeight: '100%', height: '100%' }}>
      <QueryClientProvider client={queries}>
        <LanguageProvider first={first} onChange={onLanguage}>
          <ApiProvider value={api}>
            <RouterProvider router={router} />
          </ApiProvider>
        </LanguageProvider>
      </QueryClientProvider>
    </FluentProvider>
  );
}
