import { Type, type Static } from 'typebox';

const Text = Type.Optional(Type.String());
const Flag = Type.Optional(Type.Boolean());
const Texts = Type.Optional(Type.Array(Type.String()));

/**
 * An enrollment profile as POST /profile takes it and GET /profile gives it back (Apple: Profile, reference §5). Unknown
 * members survive. What Apple accepts in each is a matter of `profile/profile-rules.ts`, not of this shape.
 */
export const AppleProfile = Type.Object({
  profile_uuid: Text,
  profile_name: Text,
  url: Text,
  configuration_web_url: Text,
  department: Text,
  support_phone_number: Text,
  support_email_address: Text,
  org_magic: Text,
  is_supervised: Flag,
  is_mdm_removable: Flag,
  is_mandatory: Flag,
  allow_pairing: Flag,
  await_device_configured: Flag,
  auto_advance_setup: Flag,
  is_multi_user: Flag,
  is_return_to_service: Flag,
  do_not_use_profile_from_backup: Flag,
  language: Text,
  region: Text,
  anchor_certs: Texts,
  supervising_host_certs: Texts,
  skip_setup_items: Texts,
  devices: Texts,
});
export type AppleProfile = Static<typeof AppleProfile>;

/** Answer of POST /profile: the name Apple gives it from now on, and a status per serial that came with it. */
export const ProfileDefined = Type.Object({
  profile_uuid: Type.String({ minLength: 1 }),
  devices: Type.Optional(Type.Record(Type.String(), Type.String())),
});
export type ProfileDefined = Static<typeof ProfileDefined>;
