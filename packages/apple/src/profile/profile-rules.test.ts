import { describe, expect, it } from 'vitest';
import { AppleProfile } from '../wire/profile.ts';
import { checkProfile, PROFILE_RULES } from './profile-rules.ts';

const GOOD = { profile_name: 'Staff', url: 'https://mdm.example.com/enroll' };
const faults = (more: Record<string, unknown>): string[] =>
  checkProfile({ ...GOOD, ...more }).map(({ field, code, problem }) => `${field} ${problem} ${code}`);

describe("Apple's rules for a profile", () => {
  it('have a row for every field that is defined, and no other', () => {
    const sent = Object.keys(AppleProfile.properties).filter(
      (field) => field !== 'profile_uuid' && field !== 'devices',
    );
    expect(Object.keys(PROFILE_RULES).toSorted()).toEqual(sent.toSorted());
  });

  it('take a whole profile', () => {
    expect(
      faults({
        configuration_web_url: 'https://mdm.example.com/web',
        department: 'é'.repeat(125),
        support_phone_number: '+1 555 0100',
        support_email_address: 'it@example.com',
        org_magic: 'm'.repeat(256),
        is_supervised: true,
        is_mdm_removable: false,
        language: 'pt',
        region: 'BR',
        anchor_certs: ['MIIB'],
        skip_setup_items: ['AppleID', 'SomethingNew'],
      }),
    ).toEqual([]);
  });

  it.each([
    [{ profile_name: undefined }, 'profile_name missing CONFIG_NAME_REQUIRED'],
    [{ profile_name: '' }, 'profile_name empty CONFIG_NAME_INVALID'],
    [{ profile_name: 'n'.repeat(126) }, 'profile_name too-long CONFIG_NAME_INVALID'],
    [{ url: undefined }, 'url missing CONFIG_URL_REQUIRED'],
    [{ url: 'mdm.example.com' }, 'url wrong-form CONFIG_URL_INVALID'],
    [{ url: 'https://mdm.example.com/a b' }, 'url wrong-form CONFIG_URL_INVALID'],
    [{ url: 'ftp://mdm.example.com' }, 'url wrong-form CONFIG_URL_INVALID'],
    [{ url: `https://mdm.example.com/${'é'.repeat(400)}` }, 'url too-long CONFIG_URL_INVALID'],
    [{ configuration_web_url: 'http://a.example' }, 'configuration_web_url wrong-form CONFIG_URL_INVALID'],
    [{ department: '' }, 'department empty DEPARTMENT_INVALID'],
    [{ department: 'd'.repeat(126) }, 'department too-long DEPARTMENT_INVALID'],
    [{ support_phone_number: '5'.repeat(51) }, 'support_phone_number too-long SUPPORT_PHONE_INVALID'],
    [{ support_email_address: '' }, 'support_email_address empty SUPPORT_EMAIL_INVALID'],
    [{ org_magic: 'm'.repeat(257) }, 'org_magic too-long MAGIC_INVALID'],
    [{ language: 'english' }, 'language wrong-form LOCALE_INVALID'],
    [{ region: 'br' }, 'region wrong-form LOCALE_INVALID'],
    [{ is_mdm_removable: false }, 'is_mdm_removable contradiction FLAGS_INVALID'],
    [{ is_supervised: 'yes' }, 'is_supervised wrong-type MALFORMED_REQUEST_BODY'],
    [{ department: 7 }, 'department wrong-type MALFORMED_REQUEST_BODY'],
    [{ skip_setup_items: 'AppleID' }, 'skip_setup_items wrong-type MALFORMED_REQUEST_BODY'],
    [{ anchor_certs: ['no certificate'] }, 'anchor_certs wrong-form null'],
    [{ departement: 'IT' }, 'departement unknown-field null'],
    [{ devices: ['C02'] }, 'devices unknown-field null'],
  ])('%o: %s', (more, expected) => {
    expect(faults(more)).toEqual([expected]);
  });

  it('counts characters, not bytes: 125 emoji are 125', () => {
    expect(faults({ profile_name: '😀'.repeat(125) })).toEqual([]);
    expect(checkProfile({ ...GOOD, profile_name: '😀'.repeat(126) })[0]?.limit).toBe(125);
  });

  it('names every fault at once, in the order of the fields', () => {
    expect(faults({ url: '', profile_name: '', org_magic: '' }).map((line) => line.split(' ')[0])).toEqual([
      'profile_name',
      'url',
      'org_magic',
    ]);
  });
});
