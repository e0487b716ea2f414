import type { AppleEndpoint } from '@adept/apple/wire/endpoints';

/** Names of the failure lists of Apple's old simulator, as its users wrote them in `commandment` (reference §8). */
export const DEPSIM_LISTS: Readonly<Record<string, AppleEndpoint>> = {
  get_session_responses: 'GET /session',
  get_account_responses: 'GET /account',
  post_server_devices_responses: 'POST /server/devices',
  post_devices_sync_responses: 'POST /devices/sync',
  post_devices_responses: 'POST /devices',
  post_devices_disown_responses: 'POST /devices/disown',
  post_profile_responses: 'POST /profile',
  get_profile_responses: 'GET /profile',
  put_profile_devices_responses: 'PUT /profile/devices',
  delete_profile_devices_responses: 'DELETE /profile/devices',
};

/** What those lists may hold, by the slug of our fault. */
export const DEPSIM_RESPONSES: Readonly<Record<string, string>> = {
  success: 'honest-answer',
  bad_request: 'bad-request',
  bad_request_malformed_request_body: 'malformed-request-body',
  bad_request_invalid_cursor: 'cursor-invalid',
  bad_request_exhausted_cursor: 'cursor-exhausted',
  bad_request_cursor_required: 'cursor-required',
  bad_request_device_id_required: 'device-id-required',
  bad_request_profile_uuid_required: 'profile-uuid-required',
  bad_request_profile_not_found: 'profile-not-found',
  bad_request_config_url_required: 'profile-url-required',
  bad_request_config_name_required: 'profile-name-required',
  bad_request_department_required: 'profile-department-required',
  bad_request_support_phone_required: 'profile-phone-required',
  forbidden: 'forbidden',
  forbidden_access_denied: 'access-denied',
  forbidden_t_c_not_signed: 'terms-not-signed',
  invalid_method: 'invalid-method',
  unauthorized: 'unauthorized',
  too_many_requests: 'rate-limited',
  not_accessible: 'device-not-accessible',
  not_found: 'device-not-found',
  failed: 'device-failed',
};

/** The fault that a failure name stands for; any other name is handed back as it is. */
export const slugOf = (name: string): string => meant(DEPSIM_RESPONSES, name);

/** The endpoint that the name of a failure list stands for; any other name is handed back as it is. */
export const endpointNamed = (name: string): string => meant(DEPSIM_LISTS, name);

function meant(names: Readonly<Record<string, string>>, name: string): string {
  return (Object.hasOwn(names, name) && names[name]) || name;
}
