import { AppleRefusal } from './apple-call.ts';

/** Texts with a limit: most characters, Apple's word for a bad one, and for none at all where it must be there (reference §5). */
const TEXTS: readonly (readonly [name: string, most: number, invalid: string, required?: string])[] = [
  ['profile_name', 125, 'CONFIG_NAME_INVALID', 'CONFIG_NAME_REQUIRED'],
  ['url', 2000, 'CONFIG_URL_INVALID', 'CONFIG_URL_REQUIRED'],
  ['configuration_web_url', 2000, 'CONFIG_URL_INVALID'],
  ['department', 125, 'DEPARTMENT_INVALID'],
  ['support_phone_number', 50, 'SUPPORT_PHONE_INVALID'],
  ['support_email_address', 250, 'SUPPORT_EMAIL_INVALID'],
  ['org_magic', 256, 'MAGIC_INVALID'],
  ['language', 3, 'LOCALE_INVALID'],
  ['region', 2, 'LOCALE_INVALID'],
];
const FLAGS = [
  'is_supervised',
  'is_mdm_removable',
  'is_mandatory',
  'allow_pairing',
  'await_device_configured',
  'auto_advance_setup',
  'is_multi_user',
  'is_return_to_service',
  'do_not_use_profile_from_backup',
];
const LISTS = ['anchor_certs', 'supervising_host_certs', 'skip_setup_items', 'devices'];

const refuse = (code: string, hint: string): AppleRefusal => new AppleRefusal(400, code, hint);

/** Refuses what Apple refuses: the first rule that is broken gives the word. Members it doesn't know are ignored. */
export function checkDefinition(profile: Readonly<Record<string, unknown>>): void {
  checkTypes(profile);
  for (const [name, most, invalid, required] of TEXTS)
    checkText(profile[name], { name, most, invalid, required });
  if (!isAddress(profile['url'], /^https?:/))
    throw refuse('CONFIG_URL_INVALID', 'url must be an http or https address.');
  if (
    profile['configuration_web_url'] !== undefined &&
    !isAddress(profile['configuration_web_url'], /^https:/)
  )
    throw refuse('CONFIG_URL_INVALID', 'configuration_web_url must be an https address.');
  checkLocale(profile['language'], /^[a-z]{2,3}$/, 'language must be two or three small letters.');
  checkLocale(profile['region'], /^[A-Z]{2}$/, 'region must be two capital letters.');
  if (profile['is_mdm_removable'] === false && profile['is_supervised'] !== true)
    throw refuse('FLAGS_INVALID', 'is_mdm_removable may be false only with is_supervised.');
}

function checkTypes(profile: Readonly<Record<string, unknown>>): void {
  const bad = [
    ...TEXTS.map(([name]) => name).filter((name) => !isAbsentOr('string', profile[name])),
    ...FLAGS.filter((name) => !isAbsentOr('boolean', profile[name])),
    ...LISTS.filter((name) => !isListOfTexts(profile[name])),
  ];
  if (bad.length > 0) throw refuse('MALFORMED_REQUEST_BODY', `Of a wrong type: ${bad.join(', ')}.`);
}

const isAbsentOr = (type: 'string' | 'boolean', value: unknown): boolean =>
  value === undefined || typeof value === type;

const isListOfTexts = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string'));

function checkText(
  value: unknown,
  rule: { name: string; most: number; invalid: string; required: string | undefined },
): void {
  if (value === undefined) {
    if (rule.required !== undefined) throw refuse(rule.required, `${rule.name} is missing.`);
    return;
  }
  // Of another type than text it was refused before.
  const characters = typeof value === 'string' ? Array.from(value).length : 0;
  // Empty is not the same as absent.
  if (characters < 1 || characters > rule.most)
    throw refuse(rule.invalid, `${rule.name} has ${characters} characters; 1 to ${rule.most} are taken.`);
}

function isAddress(value: unknown, scheme: RegExp): boolean {
  const text = typeof value === 'string' ? value : '';
  return scheme.test(text) && !/\s/.test(text) && URL.canParse(text) && new URL(text).hostname !== '';
}

function checkLocale(value: unknown, form: RegExp, hint: string): void {
  if (typeof value === 'string' && !form.test(value)) throw refuse('LOCALE_INVALID', hint);
}
