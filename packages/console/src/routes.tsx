import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { AdeptApi } from './api/adept-api.ts';
import { isSignedOut } from './api/api-problem.ts';
import { ASK, askFirst } from './api/page-queries.ts';
import { QUERIES } from './api/queries.ts';
import { parseSearch, stringifySearch, textOf } from './address.ts';
import { PATHS } from './paths.ts';
import { NotFound } from './shell/not-found.tsx';
import { PageBroken } from './shell/page-broken.tsx';
import { PagePending } from './shell/page-pending.tsx';
import { Shell } from './shell/shell.tsx';

export interface RouterContext {
  api: AdeptApi;
  queries: QueryClient;
}

/** What a page holds is kept fresh by the page itself; its route asks anew only where it was left for a while. */
const LOOKED_AGAIN = 10_000;

const root = createRootRouteWithContext<RouterContext>()({ component: Outlet, notFoundComponent: NotFound });

/** Every page inside needs a session; who has none signs in and comes back. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  // What every page says of tokens in an error state stands above it from the first: nothing is pushed down later.
  loader: ({ context }) => askFirst(context.queries, [ASK.overview(context.api)]),
  staleTime: LOOKED_AGAIN,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queries.ensureQueryData({
        ...QUERIES.session,
        queryFn: () => context.api.session(),
        staleTime: Infinity,
      });
    } catch (problem) {
      if (!isSignedOut(problem)) throw problem;
      redirect({ to: PATHS.signIn, search: { from: location.href }, throw: true });
    }
  },
});

type Search = Record<string, unknown>;

/** Of the address's query the texts of these names; everything else is left out. */
function textsOf<Name extends string>(names: readonly Name[]) {
  return (search: Search): { [N in Name]?: string | undefined } =>
    Object.fromEntries(
      names.flatMap((name) => {
        const text = textOf(search[name]);
        return text === undefined ? [] : [[name, text]];
      }),
    ) as { [N in Name]?: string | undefined };
}

const signIn = createRoute({
  getParentRoute: () => root,
  path: PATHS.signIn,
  validateSearch: (search: Search): { from?: string | undefined } => ({ from: textOf(search['from']) }),
  component: lazyRouteComponent(() => import('./pages/sign-in/sign-in-page.tsx'), 'SignInPage'),
});
const setUp = createRoute({
  getParentRoute: () => root,
  path: PATHS.setUp,
  validateSearch: (search: Search): { code?: string | undefined } => ({ code: textOf(search['code']) }),
  component: lazyRouteComponent(() => import('./pages/set-up/set-up-page.tsx'), 'SetUpPage'),
});
/** Without a session: whoever holds a renewal link. The secret stands behind `#`. */
const renew = createRoute({
  getParentRoute: () => root,
  path: PATHS.renew,
  validateSearch: (search: Search): { language?: string | undefined } => ({
    language: textOf(search['language']),
  }),
  component: lazyRouteComponent(() => import('./pages/renew/renew-page.tsx'), 'RenewPage'),
});
const overview = createRoute({
  getParentRoute: () => shell,
  path: PATHS.overview,
  loader: ({ context: { api, queries } }) => askFirst(queries, [ASK.syncOutcomes(api, 'day')]),
  staleTime: LOOKED_AGAIN,
  component: lazyRouteComponent(() => import('./pages/overview/overview-page.tsx'), 'OverviewPage'),
});
const tokens = createRoute({
  getParentRoute: () => shell,
  path: PATHS.tokens,
  loader: ({ context: { api, queries } }) => askFirst(queries, [ASK.tokens(api)]),
  staleTime: LOOKED_AGAIN,
  validateSearch: textsOf(['q', 'state', 'organization', 'expires']),
  component: lazyRouteComponent(() => import('./pages/tokens/tokens-page.tsx'), 'TokensPage'),
});
const token = createRoute({
  getParentRoute: () => shell,
  path: PATHS.token,
  // The upload is open, a tab is chosen: so it stays over a reload, and links may lead to it.
  validateSearch: (search: Search): { upload?: 'open' | undefined; tab?: string | undefined } => ({
    upload: search['upload'] === 'open' ? 'open' : undefined,
    tab: textOf(search['tab']),
  }),
  loader: ({ context: { api, queries }, params: { tokenId } }) =>
    askFirst(queries, [
      ASK.token(api, tokenId),
      ASK.diagnosis(api, tokenId),
      ASK.syncRuns(api, tokenId),
      ASK.keyPairs(api, tokenId),
      ASK.states(api, tokenId),
      ASK.turns(api, tokenId),
    ]),
  staleTime: LOOKED_AGAIN,
  component: lazyRouteComponent(() => import('./pages/token/token-page.tsx'), 'TokenPage'),
});
const addToken = createRoute({
  getParentRoute: () => shell,
  path: PATHS.addToken,
  component: lazyRouteComponent(() => import('./pages/add-token/add-token-page.tsx'), 'AddTokenPage'),
});
/** Adding goes on here as soon as the token has a name: the server knows how far it is. */
const addingToken = createRoute({
  getParentRoute: () => shell,
  path: PATHS.addingToken,
  loader: ({ context: { api, queries }, params: { tokenId } }) =>
    askFirst(queries, [ASK.token(api, tokenId), ASK.keyPairs(api, tokenId)]),
  staleTime: LOOKED_AGAIN,
  component: lazyRouteComponent(() => import('./pages/add-token/add-token-page.tsx'), 'AddTokenPage'),
});
const devices = createRoute({
  getParentRoute: () => shell,
  path: PATHS.devices,
  validateSearch: textsOf(['q', 'token', 'profile', 'model', 'color', 'family', 'tag']),
  component: lazyRouteComponent(() => import('./pages/devices/devices-page.tsx'), 'DevicesPage'),
});
const device = createRoute({
  getParentRoute: () => shell,
  path: PATHS.device,
  component: lazyRouteComponent(() => import('./pages/device/device-page.tsx'), 'DevicePage'),
});
const problems = createRoute({
  getParentRoute: () => shell,
  path: PATHS.problems,
  validateSearch: (search: Search): { state?: string | undefined } => ({ state: textOf(search['state']) }),
  component: lazyRouteComponent(() => import('./pages/problems/problems-page.tsx'), 'ProblemsPage'),
});
const problem = createRoute({
  getParentRoute: () => shell,
  path: PATHS.problem,
  component: lazyRouteComponent(() => import('./pages/problem/problem-page.tsx'), 'ProblemPage'),
});
const profiles = createRoute({
  getParentRoute: () => shell,
  path: PATHS.profiles,
  component: lazyRouteComponent(() => import('./pages/profiles/profiles-page.tsx'), 'ProfilesPage'),
});
const activity = createRoute({
  getParentRoute: () => shell,
  path: PATHS.activity,
  validateSearch: textsOf(['token', 'actor', 'action', 'since', 'until']),
  component: lazyRouteComponent(() => import('./pages/activity/activity-page.tsx'), 'ActivityPage'),
});

const causes = createRoute({
  getParentRoute: () => shell,
  path: PATHS.causes,
  component: lazyRouteComponent(() => import('./pages/cause/causes-page.tsx'), 'CausesPage'),
});
const cause = createRoute({
  getParentRoute: () => shell,
  path: PATHS.cause,
  component: lazyRouteComponent(() => import('./pages/cause/cause-page.tsx'), 'CausePage'),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: PATHS.settings,
  component: lazyRouteComponent(() => import('./pages/settings/settings-page.tsx'), 'SettingsPage'),
});
const apiTokens = createRoute({
  getParentRoute: () => shell,
  path: PATHS.apiTokens,
  component: lazyRouteComponent(() => import('./pages/settings/api-tokens-page.tsx'), 'ApiTokensPage'),
});
const about = createRoute({
  getParentRoute: () => shell,
  path: PATHS.about,
  component: lazyRouteComponent(() => import('./pages/settings/about-page.tsx'), 'AboutPage'),
});

const routeTree = root.addChildren([
  signIn,
  setUp,
  renew,
  shell.addChildren([
    overview,
    tokens,
    addToken,
    addingToken,
    token,
    devices,
    device,
    problems,
    problem,
    causes,
    cause,
    profiles,
    activity,
    settings,
    apiTokens,
    about,
  ]),
]);

export function createAdeptRouter(context: RouterContext) {
  return createRouter({
    routeTree,
    context,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: PageBroken,
    defaultPendingComponent: PagePending,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAdeptRouter>;
  }
}
