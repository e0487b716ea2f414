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
export const DeviceList = list('DeviceList', Device);
export type DeviceList = Static<typeof DeviceList>;
