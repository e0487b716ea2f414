import { Type, type Static } from 'typebox';
import { Id, list, nullable, Time } from './ref.ts';

const Text = nullable(Type.String());

export const Device = Type.Object(
  {
    serial: Type.String(),
    tokenId: Id,
    model: Text,
    description: Text,
    family: Text,
    os: Text,
    color: Text,
    assetTag: Text,
    profileStatus: Text,
    profileUuid: Text,
    assignedAt: nullable(Time),
    pushedAt: nullable(Time),
    addedAt: nullable(Time),
    removedAt: nullable(Time),
    removedReason: Text,
  },
  { $id: 'Device' },
);
export type Device = Static<typeof Device>;
/** One device with all that is stored of it. */
export const DeviceRecord = Type.Object(
  {
    ...Device.properties,
    /** Missing from Apple's full list since then, while Apple hasn't said yet that it is gone. */
    missingSince: nullable(Time),
    /** What else stands in Apple's record, under Apple's own names. */
    other: Type.Unsafe<Record<string, unknown>>({ type: 'object', additionalProperties: true }),
  },
  { $id: 'DeviceRecord' },
);
export type DeviceRecord = Static<typeof DeviceRecord>;

/** GET /device-values: what there is to narrow the list of devices by, at most 500 of each. */
export const DeviceValues = Type.Object(
  {
    models: Type.Array(Type.String()),
    colors: Type.Array(Type.String()),
    families: Type.Array(Type.String()),
  },
  { $id: 'DeviceValues' },
);
export type DeviceValues = Static<typeof DeviceValues>;

/** Something that happened to a device, under one of the tokens that have or had it. */
export const DeviceEvent = Type.Object(
  {
    at: Time,
    what: Type.Union([
      Type.Literal('added'),
      Type.Literal('profile-assigned'),
      Type.Literal('profile-pushed'),
      Type.Literal('missing'),
      Type.Literal('removed'),
    ]),
    text: Type.String(),
    tokenId: Id,
    tokenName: Type.String(),
    /** The sync run that found it out, where that is known. */
    runId: nullable(Id),
  },
  { $id: 'DeviceEvent' },
);
export type DeviceEvent = Static<typeof DeviceEvent>;
export const DeviceTimeline = list('DeviceTimeline', DeviceEvent);
export type DeviceTimeline = Static<typeof DeviceTimeline>;

export const DeviceList = list('DeviceList', Device);
export type DeviceList = Static<typeof DeviceList>;
