import { describe, expect, it } from 'vitest';
import { DEPSIM_LISTS, DEPSIM_RESPONSES } from '../control/depsim-names.ts';
import type { ConnectedServer } from '../testing/connected-server.ts';
import { type FaultedWorld, inFaultedWorld, wordOf } from '../testing/faulted-server.ts';
import { type Received, send } from '../testing/send.ts';

let world: FaultedWorld;
let own: ConnectedServer;
let cursor = '';
inFaultedWorld({ seed: 221, devices: 3 }, (place) => {
  ({ world, own, cursor } = place);
});

const PROFILE = { profile_name: 'Staff', url: 'https://mdm.example.com/enroll' };
const CALLS: Record<string, () => Promise<Received>> = {
  get_session_responses: () => own.client.askSession(),
  get_account_responses: () => own.client.call('GET', '/account'),
  post_server_devices_responses: () => own.client.call('POST', '/server/devices', { cursor }),
  post_devices_sync_responses: () => own.client.call('POST', '/devices/sync', { cursor }),
  post_devices_responses: () => own.client.call('POST', '/devices', { devices: own.serials }),
  post_profile_responses: () => own.client.call('POST', '/profile', PROFILE),
  get_profile_responses: () => own.client.call('GET', `/profile?profile_uuid=${'A'.repeat(32)}`),
  put_profile_devices_responses: async () => {
    const { body } = await own.client.call('POST', '/profile', PROFILE);
    const { profile_uuid } = JSON.parse(body) as { profile_uuid: string };
    return own.client.call('PUT', '/profile/devices', { profile_uuid, devices: own.serials });
  },
  delete_profile_devices_responses: () =>
    own.client.call('DELETE', '/profile/devices', { devices: own.serials }),
  post_devices_disown_responses: () => own.client.call('POST', '/devices/disown', { devices: own.serials }),
};
const call = (list: string): Promise<Received> => {
  const made = CALLS[list];
  if (!made) throw new Error(`no call for ${list}`);
  return made();
};

describe("the failure names of Apple's old simulator", () => {
  it.each([
    ['get_session_responses', 'bad_request', '400'],
    ['get_session_responses', 'forbidden_access_denied', '403 ACCESS_DENIED'],
    ['get_session_responses', 'forbidden_t_c_not_signed', '403 T_C_NOT_SIGNED'],
    ['get_session_responses', 'invalid_method', '405'],
    ['get_session_responses', 'unauthorized', '401 UNAUTHORIZED'],
    ['get_session_responses', 'too_many_requests', '429 TOO_MANY_REQUESTS'],
    ['get_account_responses', 'forbidden', '403 FORBIDDEN'],
    ['get_account_responses', 'unauthorized', '401 UNAUTHORIZED'],
    ['post_server_devices_responses', 'bad_request_malformed_request_body', '400 MALFORMED_REQUEST_BODY'],
    ['post_server_devices_responses', 'bad_request_invalid_cursor', '400 INVALID_CURSOR'],
    ['post_server_devices_responses', 'bad_request_exhausted_cursor', '400 EXHAUSTED_CURSOR'],
    ['post_devices_sync_responses', 'bad_request_cursor_required', '400 CURSOR_REQUIRED'],
    ['post_devices_responses', 'bad_request_device_id_required', '400 DEVICE_ID_REQUIRED'],
    ['post_profile_responses', 'bad_request_config_name_required', '400 CONFIG_NAME_REQUIRED'],
    ['post_profile_responses', 'bad_request_config_url_required', '400 CONFIG_URL_REQUIRED'],
    ['post_profile_responses', 'bad_request_department_required', '400 DEPARTMENT_REQUIRED'],
    ['post_profile_responses', 'bad_request_support_phone_required', '400 SUPPORT_PHONE_REQUIRED'],
    ['get_profile_responses', 'bad_request_profile_uuid_required', '400 PROFILE_UUID_REQUIRED'],
    ['get_profile_responses', 'bad_request_profile_not_found', '400 PROFILE_NOT_FOUND'],
    ['put_profile_devices_responses', 'bad_request_profile_not_found', '400 PROFILE_NOT_FOUND'],
    ['put_profile_devices_responses', 'bad_request_profile_uuid_required', '400 PROFILE_UUID_REQUIRED'],
    ['put_profile_devices_responses', 'bad_request_device_id_required', '400 DEVICE_ID_REQUIRED'],
    ['delete_profile_devices_responses', 'bad_request_device_id_required', '400 DEVICE_ID_REQUIRED'],
    ['post_devices_disown_responses', 'unauthorized', '401 UNAUTHORIZED'],
  ])('%s: %s is %s, once', async (endpoint, slug, word) => {
    await world.setFault(slug, { endpoint, count: 1 });
    expect(wordOf(await call(endpoint))).toBe(word);
    expect(await world.faultsSet()).toEqual([]);
  });

  it.each([
    ['not_accessible', 'NOT_ACCESSIBLE'],
    ['not_found', 'NOT_FOUND'],
    ['failed', 'FAILED'],
  ])('%s gives every device asked for that status', async (slug, status) => {
    await world.setFault(slug, { endpoint: 'post_devices_responses', count: 1 });
    const answer = JSON.parse((await call('post_devices_responses')).body) as { devices: object };
    expect(Object.entries(answer.devices)).toEqual(
      own.serials.map((serial) => [serial, { serial_number: serial, response_status: status }]),
    );
    expect(await world.faultsSet()).toEqual([]);
  });

  it.each([
    ['put_profile_devices_responses', 'not_accessible', 'NOT_ACCESSIBLE'],
    ['delete_profile_devices_responses', 'failed', 'FAILED'],
    ['post_devices_disown_responses', 'failed', 'FAILED'],
  ])('%s: %s is the word for every device', async (endpoint, slug, status) => {
    await world.setFault(slug, { endpoint, count: 1 });
    const answer = JSON.parse((await call(endpoint)).body) as { devices: object };
    expect(Object.entries(answer.devices)).toEqual(own.serials.map((serial) => [serial, status]));
    expect(await world.faultsSet()).toEqual([]);
  });

  it('are consumed in order, success included', async () => {
    const endpoint = 'get_account_responses';
    await world.setFault('success', { endpoint, count: 2 });
    await world.setFault('too_many_requests', { endpoint, count: 1 });
    const seen: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) seen.push((await call(endpoint)).status);
    expect(seen).toEqual([200, 200, 429, 200]);
  });

  it('are answered with our own names', async () => {
    expect(
      await world.setFault('forbidden_t_c_not_signed', { endpoint: 'get_session_responses' }),
    ).toMatchObject({ slug: 'terms-not-signed', endpoint: 'GET /session' });
  });

  it('are all taken; what is none of them is unknown', async () => {
    const answerTo = async (body: object): Promise<string> => {
      const answer = await send(`${world.simulator.controlUrl}/faults`, {
        method: 'POST',
        body: JSON.stringify(body),
      });
      return `${answer.status} ${(JSON.parse(answer.body) as { code: string }).code}`;
    };
    for (const slug of Object.keys(DEPSIM_RESPONSES)) expect(await answerTo({ slug }), slug).toContain('201');
    for (const endpoint of Object.keys(DEPSIM_LISTS))
      expect(await answerTo({ slug: 'success', endpoint }), endpoint).toBe('201 undefined');
    expect(Object.keys(DEPSIM_LISTS)).toHaveLength(10);
    expect(await answerTo({ slug: 'constructor' })).toBe('404 unknown-fault');
  });
});
