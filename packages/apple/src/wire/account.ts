import { Type, type Static } from 'typebox';

const Text = Type.Optional(Type.String());

/** Answer of GET /account (Apple: AccountDetail). All members are optional; unknown ones survive. */
export const AccountAnswer = Type.Object({
  server_name: Text,
  server_uuid: Text,
  admin_id: Text,
  facilitator_id: Text,
  org_name: Text,
  org_email: Text,
  org_phone: Text,
  org_address: Text,
  org_id: Text,
  org_id_hash: Text,
  /** `edu` = Apple School Manager, `org` = Apple Business; others (`tvprovider`) survive as they are. */
  org_type: Text,
  org_version: Text,
  urls: Type.Optional(
    Type.Array(
      Type.Object({
        uri: Type.String(),
        http_method: Type.Optional(Type.Array(Type.String())),
        limit: Type.Optional(
          Type.Object({ default: Type.Optional(Type.Number()), maximum: Type.Optional(Type.Number()) }),
        ),
      }),
    ),
  ),
});
export type AccountAnswer = Static<typeof AccountAnswer>;
