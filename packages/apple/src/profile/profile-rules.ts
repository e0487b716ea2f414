import type { AppleCode } from '../wire/error-codes.ts';
import { hasForm, type TextForm } from './text-form.ts';

/** What is wrong with one field of a profile, before Apple is asked. */
export interface ProfileFault {
  /** Apple's name of the field. */
  field: string;
  /** What Apple would answer; null where it documents no word for it. */
  code: AppleCode | null;
  problem: ProfileFaultKind;
  /** Most characters, for `too-long`. */
  limit: number | null;
}

/**
 * missing · empty (an optional field is left out instead) · too-long · wrong-type · wrong-form (an address, language,
 * certificate that is none) · contradiction (with another field) · unknown-field
 */
export type ProfileFaultKind =
  'missing' | 'empty' | 'too-long' | 'wrong-type' | 'wrong-form' | 'contradiction' | 'unknown-field';

interface TextRule {
  kind: 'text';
  /** Most characters; null where Apple names no limit. */
  maximum: number | null;
  invalid: AppleCode;
  /** Apple's word where the field is absent; null = it may be. */
  required: AppleCode | null;
  form: TextForm | null;
}
interface OtherRule {
  kind: 'flag' | 'texts' | 'certificates';
}

const text = (
  maximum: number | null,
  invalid: AppleCode,
  { required = null, form = null }: { required?: AppleCode | null; form?: TextForm | null } = {},
): TextRule => ({ kind: 'text', maximum, invalid, required, form });
const flag: OtherRule = { kind: 'flag' };

/** Apple's rules, a row a field (reference §5). Unknown skip keys are taken: Apple documents no refusal of them. */
export const PROFILE_RULES: Readonly<Record<string, TextRule | OtherRule>> = {
  profile_name: text(125, 'CONFIG_NAME_INVALID', { required: 'CONFIG_NAME_REQUIRED' }),
  url: text(2000, 'CONFIG_URL_INVALID', { required: 'CONFIG_URL_REQUIRED', form: 'url' }),
  configuration_web_url: text(2000, 'CONFIG_URL_INVALID', { form: 'https-url' }),
  department: text(125, 'DEPARTMENT_INVALID'),
  support_phone_number: text(50, 'SUPPORT_PHONE_INVALID'),
  support_email_address: text(250, 'SUPPORT_EMAIL_INVALID'),
  org_magic: text(256, 'MAGIC_INVALID'),
  language: text(null, 'LOCALE_INVALID', { form: 'language' }),
  region: text(null, 'LOCALE_INVALID', { form: 'region' }),
  is_supervised: flag,
  is_mdm_removable: flag,
  is_mandatory: flag,
  allow_pairing: flag,
  await_device_configured: flag,
  auto_advance_setup: flag,
  is_multi_user: flag,
  is_return_to_service: flag,
  do_not_use_profile_from_backup: flag,
  anchor_certs: { kind: 'certificates' },
  supervising_host_certs: { kind: 'certificates' },
  skip_setup_items: { kind: 'texts' },
};

/**
 * Everything in a profile that Apple is known to refuse, in the order of PROFILE_RULES, then unknown fields. Passing here
 * doesn't mean that Apple takes it: its rules change, and then the cause profile-refused says so.
 * @param profile the members of POST /profile, without `devices`: assigning is a call of its own
 */
export function checkProfile(profile: Readonly<Record<string, unknown>>): ProfileFault[] {
  const faults = Object.entries(PROFILE_RULES).flatMap(([field, rule]) =>
    faultOf(field, rule, profile[field]),
  );
  return [
    ...faults,
    ...flagFaults(profile),
    ...Object.keys(profile)
      .filter((field) => !Object.hasOwn(PROFILE_RULES, field))
      .map((field) => fault(field, null, 'unknown-field')),
  ];
}

function fault(
  field: string,
  code: AppleCode | null,
  problem: ProfileFaultKind,
  limit: number | null = null,
): ProfileFault {
  return { field, code, problem, limit };
}

function faultOf(field: string, rule: TextRule | OtherRule, value: unknown): ProfileFault[] {
  if (rule.kind === 'text') return textFault(field, rule, value);
  if (value === undefined) return [];
  const wrong = fault(field, 'MALFORMED_REQUEST_BODY', 'wrong-type');
  if (rule.kind === 'flag') return typeof value === 'boolean' ? [] : [wrong];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return [wrong];
  const fits = rule.kind === 'texts' || value.every((item) => hasForm(item, 'certificate'));
  return fits ? [] : [fault(field, null, 'wrong-form')];
}

function textFault(field: string, rule: TextRule, value: unknown): ProfileFault[] {
  if (value === undefined) return rule.required ? [fault(field, rule.required, 'missing')] : [];
  if (typeof value !== 'string') return [fault(field, 'MALFORMED_REQUEST_BODY', 'wrong-type')];
  if (value === '') return [fault(field, rule.invalid, 'empty')];
  const long = rule.maximum !== null && lengthOf(value, rule.form) > rule.maximum;
  if (long) return [fault(field, rule.invalid, 'too-long', rule.maximum)];
  return rule.form && !hasForm(value, rule.form) ? [fault(field, rule.invalid, 'wrong-form')] : [];
}

/** Characters, not bytes nor UTF-16 units; an address counts as it travels, encoded. */
function lengthOf(value: string, form: TextForm | null): number {
  const isAddress = form === 'url' || form === 'https-url';
  return isAddress && URL.canParse(value) ? new URL(value).href.length : [...value].length;
}

/** A profile that can't be removed needs supervision (reference §5). */
function flagFaults({ is_mdm_removable, is_supervised }: Readonly<Record<string, unknown>>): ProfileFault[] {
  return is_mdm_removable === false && is_supervised !== true
    ? [fault('is_mdm_removable', 'FLAGS_INVALID', 'contradiction')]
    : [];
}
