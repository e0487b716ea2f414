import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { consoleBundle } from '@adept/cli/serve/console-bundle';
import type { Diagnosis } from '@adept/contract';
import { causeOf, type CauseId, INTUNE_ROWS, type IntuneRow, intuneRowsOf } from '@adept/diagnosis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './adept-process.ts';
import { openBrowser } from './browser.ts';
import { CAUSE_MATRIX, verify } from './cause-matrix.ts';
import { type ConnectedToken, connectToken, tokenNow, untilToken } from './connected-token.ts';
import { setFault } from './faults-of-token.ts';
import { syncNow } from './sync-now.ts';
import { definedProfile, wantProfile } from './wanted-profile.ts';
import { api, startWorld, type World } from './world.ts';

const TOKENS = '/devices/enroll-devices/apple-enrollment/enrollment-program-tokens';
const PICTURES = join(ROOT, 'test-output/pictures');

/** What an Intune admin has seen in such a row, made at (simulated) Apple: each leaves its token in an error state. */
interface RowAtApple {
  causeId: CauseId;
  /** Apple's word in the evidence; null where Intune's row stands for answers without one. */
  appleCode: string | null;
  happens: (world: World, token: ConnectedToken) => Promise<unknown>;
}

function byCause(causeId: CauseId, appleCode: string | null): RowAtApple {
  const row = CAUSE_MATRIX[causeId];
  return {
    causeId,
    appleCode,
    async happens(world, token) {
      await row.break(world, token);
      await row.settle(world, token, () => verify(world, token));
    },
  };
}

function byCursor(slug: string, appleCode: string): RowAtApple {
  return {
    causeId: 'cursor-lost',
    appleCode,
    async happens(world, token) {
      await setFault(world, token, slug);
      await syncNow(world, token);
    },
  };
}

function byRefusedProfile(slug: string, appleCode: string, content: object = {}): RowAtApple {
  return {
    causeId: 'profile-refused',
    appleCode,
    async happens(world, token) {
      await setFault(world, token, slug);
      await wantProfile(world, token, content);
      await verify(world, token);
    },
  };
}

const ROWS: Record<IntuneRow, RowAtApple> = {
  'Expired or invalid token': byCause('token-replaced', 'token_rejected'),
  'Access denied': byCause('access-denied', 'ACCESS_DENIED'),
  'T&C not accepted': byCause('terms-not-signed', 'T_C_NOT_SIGNED'),
  'Internal server error': byCause('apple-unavailable', null),
  'Invalid support phone number': byRefusedProfile('profile-phone-invalid', 'SUPPORT_PHONE_INVALID', {
    support_phone_number: '+49 30 1234567',
  }),
  'Invalid configuration profile name': byRefusedProfile('profile-refused', 'CONFIG_NAME_INVALID'),
  'Invalid department entry': byRefusedProfile('profile-department-invalid', 'DEPARTMENT_INVALID'),
  'Invalid cursor': byCursor('cursor-invalid', 'INVALID_CURSOR'),
  'Cursor expired': byCursor('cursor-expired', 'EXPIRED_CURSOR'),
  'Required cursor': byCursor('cursor-required', 'CURSOR_REQUIRED'),
  'Apple profile not found': {
    causeId: 'profile-missing-at-apple',
    appleCode: 'NOT_FOUND',
    async happens(world, token) {
      await definedProfile(world, token);
      await setFault(world, token, 'profile-missing-at-apple');
      await verify(world, token);
    },
  },
};

let world: World;
const tokens = new Map<IntuneRow, ConnectedToken>();

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  const consoleDir = await consoleBundle({
    root: ROOT,
    stderr: process.stderr,
    notice: 'Building the console.',
  });
  world = await startWorld({ seed: 29, consoleDir });
}, 300_000);
afterAll(() => world.stop());

describe('each row of Intune’s table of sync errors', () => {
  it.each(INTUNE_ROWS)('%s: an error state with its cause and Apple’s word', async (row) => {
    const { causeId, appleCode, happens } = ROWS[row];
    const token = await connectToken(world, { name: row, devices: 2 });
    tokens.set(row, token);
    await untilToken(world, token, 'healthy at first', ({ state }) => state === 'ok');
    await happens(world, token);
    const sick = await untilToken(world, token, 'it is in an error state', ({ state }) => state === 'error');
    const problem = sick.problems.find((each) => each.causeId === causeId);
    expect(problem?.state).toBe('open');
    const { evidence } = await api<Diagnosis>(world, `/tokens/${token.tokenId}/diagnosis`);
    if (appleCode !== null) expect(evidence.map((each) => each.appleCode)).toContain(appleCode);
    expect(intuneRowsOf(causeOf(causeId)).map((shared) => shared.row)).toContain(row);
  });

  it('stands on the page of the tokens in words of its own, with what to do', async () => {
    const browser = await openBrowser({ width: 1440, height: 1200 });
    try {
      const page = await browser.context.newPage();
      await page.goto(world.server.setUpUrl ?? '');
      await page.getByLabel('E-mail address').fill('ada@acme.example');
      await page.getByLabel('Password').first().fill('correct horse battery staple');
      await page.getByRole('button', { name: 'Make the account and sign in' }).click();
      await page.getByRole('button', { name: 'Sign out' }).first().waitFor();
      await page.goto(`${world.server.adminUrl}${TOKENS}`);
      let shown = 0;
      for (const [row, token] of tokens) {
        const { problems, name } = await tokenNow(world, token);
        const said = page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
        await said.first().waitFor();
        const text = await said.first().innerText();
        const problem = problems.find(({ causeId }) => causeId === ROWS[row].causeId);
        expect(text, row).toContain(problem?.title);
        shown += 1;
      }
      expect(shown).toBe(INTUNE_ROWS.length);
      await page.screenshot({ path: join(PICTURES, 'intune-rows.png'), fullPage: true });
      console.log(`rows of Intune’s on the page: ${shown} of ${INTUNE_ROWS.length}`);
    } finally {
      await browser.close();
    }
  });
});
