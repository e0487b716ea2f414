import type { Token } from '@adept/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';
import { useLanguage } from '../../language/language-provider.tsx';
import { useTexts } from '../../language/use-texts.ts';
import { PATHS } from '../../paths.ts';
import { chooseTheme } from '../../theme/chosen-theme.ts';
import { useSignOut } from '../use-session.ts';
import { paletteResults, type PaletteItem } from './palette-results.ts';

/** From so many characters on a text may be a part of a serial number. */
const SERIAL_FROM = 3;

/** Everything that can be gone to or done, narrowed by what is typed; devices are looked up at the server. */
export function usePaletteItems(text: string): PaletteItem[] {
  const places = usePlaces();
  const things = useThings();
  const devices = useFoundDevices(useDeferredValue(text.trim()));
  return useMemo(
    () => paletteResults(text, [...things, ...devices, ...places]),
    [text, things, devices, places],
  );
}

function usePlaces(): PaletteItem[] {
  const { say } = useTexts();
  const navigate = useNavigate();
  const { mutate: signOut } = useSignOut();
  return useMemo(() => {
    const page = (to: string, title: string): PaletteItem => ({
      id: `page-${to}`,
      group: 'pages',
      title,
      go: () => void navigate({ to }),
    });
    const action = (id: string, title: string, go: () => void): PaletteItem => ({
      id: `action-${id}`,
      group: 'actions',
      title,
      go,
    });
    return [
      action('add', say('console.tokens.add'), () => void navigate({ to: PATHS.addToken })),
      action('light', say('console.shell.theme.light'), () => chooseTheme('light')),
      action('dark', say('console.shell.theme.dark'), () => chooseTheme('dark')),
      action('sign-out', say('console.shell.sign-out'), () => signOut()),
      page(PATHS.overview, say('console.nav.overview')),
      page(PATHS.tokens, say('console.nav.tokens')),
      page(PATHS.devices, say('console.nav.devices')),
      page(PATHS.profiles, say('console.nav.profiles')),
      page(PATHS.problems, say('console.nav.problems')),
      page(PATHS.causes, say('console.palette.group.causes')),
      page(PATHS.activity, say('console.nav.activity')),
      page(PATHS.settings, say('console.nav.settings')),
      page(PATHS.apiTokens, say('console.api-tokens.title')),
      page(PATHS.about, say('console.about.title')),
    ];
  }, [say, navigate, signOut]);
}

function useThings(): PaletteItem[] {
  const api = useApi();
  const queries = useQueryClient();
  const { say } = useTexts();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const tokens = useQuery({ ...QUERIES.tokens, queryFn: ({ signal }) => api.tokens(signal) });
  const { mutate: check } = useMutation({
    mutationFn: (id: string) => api.verify(id),
    onSettled: () => queries.invalidateQueries(),
  });
  const causes = useQuery({
    ...QUERIES.causesIndex(language),
    queryFn: ({ signal }) => api.causesIndex(signal),
    staleTime: Infinity,
  });
  return useMemo(() => {
    const at = { to: PATHS.token, params: (tokenId: string) => ({ tokenId }) };
    const tokenActions = ({ id, name }: Token): PaletteItem[] => [
      {
        id: `renew-${id}`,
        group: 'actions',
        title: say('console.palette.renew', { token: name }),
        isRare: true,
        go: () => void navigate({ to: at.to, params: at.params(id), search: { upload: 'open' } }),
      },
      {
        id: `check-${id}`,
        group: 'actions',
        title: say('console.palette.check', { token: name }),
        isRare: true,
        go: () => {
          void navigate({ to: at.to, params: at.params(id) });
          // What Apple says comes to the page by itself.
          check(id);
        },
      },
    ];
    const toCause = (causeId: string) => void navigate({ to: PATHS.cause, params: { causeId } });
    return [
      ...(tokens.data ?? []).map((token): PaletteItem => ({
        id: `token-${token.id}`,
        group: 'tokens',
        title: token.name,
        below: token.organization.name ?? undefined,
        go: () => void navigate({ to: PATHS.token, params: { tokenId: token.id } }),
      })),
      ...(tokens.data ?? []).flatMap((token) => tokenActions(token)),
      ...(causes.data?.causes ?? []).map(({ causeId, title }): PaletteItem => ({
        id: `cause-${causeId}`,
        group: 'causes',
        title,
        also: causeId,
        go: () => toCause(causeId),
      })),
      ...(causes.data?.codes ?? []).map(({ appleCode, causeId, meaning }): PaletteItem => ({
        id: `code-${appleCode}-${causeId ?? ''}`,
        group: 'codes',
        title: appleCode,
        below: meaning,
        go: () =>
          causeId === null ? void navigate({ to: PATHS.causes, hash: appleCode }) : toCause(causeId),
      })),
    ];
  }, [tokens.data, causes.data, navigate, say, check]);
}

function useFoundDevices(typed: string): PaletteItem[] {
  const api = useApi();
  const navigate = useNavigate();
  const found = useQuery({
    ...QUERIES.foundDevices(typed),
    queryFn: ({ signal }) => api.findDevices(typed, signal),
    enabled: typed.length >= SERIAL_FROM && !/\s/.test(typed),
  });
  return useMemo(
    () =>
      (found.data?.items ?? []).map(({ serial, description, model }): PaletteItem => ({
        id: `device-${serial}`,
        group: 'devices',
        title: serial,
        below: description ?? model ?? undefined,
        go: () => void navigate({ to: PATHS.device, params: { serial } }),
      })),
    [found.data, navigate],
  );
}
