import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import { type Static, Type } from 'typebox';
import { DEPSIM_LISTS, DEPSIM_RESPONSES } from '../control/depsim-names.ts';
import { FAULTS } from '../faults/registry.ts';
import { DEVICE_FAMILIES } from '../world/device-models.ts';
import { ORGANIZATION_TYPES } from '../world/organization.ts';

const closed = { additionalProperties: false };
const Name = Type.String({ minLength: 1, maxLength: 200 });
const Serial = Type.String({ pattern: '^[0-9A-Z]{8,14}$' });
const described = (description: string) => ({ ...closed, description });

const DeviceBatch = Type.Object(
  {
    family: Type.Enum([...DEVICE_FAMILIES]),
    count: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
    serials: Type.Optional(Type.Array(Serial, { minItems: 1, uniqueItems: true })),
    profileStatus: Type.Optional(Type.Enum(['empty', 'assigned', 'pushed'])),
  },
  described('Devices of one family: either count new ones, or these serials.'),
);

const Server = Type.Object(
  {
    name: Name,
    tokenLifetimeDays: Type.Optional(
      Type.Integer({
        minimum: -3650,
        maximum: 3650,
        description:
          'How long tokens downloaded for it last; negative: over before they begin. 365 when absent.',
      }),
    ),
    devices: Type.Optional(Type.Array(DeviceBatch)),
  },
  closed,
);

const Organization = Type.Object(
  {
    name: Name,
    type: Type.Enum([...ORGANIZATION_TYPES], {
      description: 'org: Apple Business. edu: Apple School Manager.',
    }),
    termsSigned: Type.Optional(
      Type.Boolean({ description: "false: Apple's new terms wait to be accepted." }),
    ),
    mdmServers: Type.Optional(Type.Array(Server)),
    unassignedDevices: Type.Optional(Type.Array(DeviceBatch)),
  },
  closed,
);

const SLUGS = FAULTS.map(({ slug }) => slug);
const count = Type.Optional(
  Type.Integer({ minimum: 1, description: 'How many calls it spoils; lasting when absent.' }),
);

const SetFault = Type.Object(
  {
    slug: Type.Enum([...SLUGS, ...Object.keys(DEPSIM_RESPONSES).filter((name) => !SLUGS.includes(name))]),
    mdmServer: Type.Optional(
      Type.String({ minLength: 1, description: 'Name of one MDM server of this file; all when absent.' }),
    ),
    endpoint: Type.Optional(Type.Enum([...ENDPOINTS, ...Object.keys(DEPSIM_LISTS)])),
    count,
  },
  closed,
);

const FailureList = Type.Array(
  Type.Object(
    { count: Type.Integer({ minimum: 1 }), response: Type.Enum(Object.keys(DEPSIM_RESPONSES)) },
    closed,
  ),
);

/** A scenario as a file: `simulate --scenario FILE.json`, or `scenario` of `POST /reset`. */
export const ScenarioFile = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    name: Type.Optional(Name),
    now: Type.Optional(
      Type.String({
        pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$',
        description:
          'Where the virtual clock stands at the start; it runs beside the wall clock when absent.',
      }),
    ),
    organizations: Type.Optional(Type.Array(Organization)),
    faults: Type.Optional(Type.Array(SetFault, { description: 'Set at the start, the oldest first.' })),
    failures: Type.Optional(
      Type.Object(
        Object.fromEntries(Object.keys(DEPSIM_LISTS).map((list) => [list, Type.Optional(FailureList)])),
        described(
          "Failure lists in the form of Apple's old simulator, consumed in order; set after the faults.",
        ),
      ),
    ),
  },
  { ...closed, title: 'Scenario of the Adept simulator' },
);
export interface ScenarioFile extends Omit<Static<typeof ScenarioFile>, 'failures'> {
  failures?: Record<string, Static<typeof FailureList>>;
}
export type DeviceBatch = Static<typeof DeviceBatch>;

/** The schema as it is shipped beside the package: `scenario-file.schema.json`. */
export const SCENARIO_FILE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...ScenarioFile,
};
