import { editPage } from '../dep/faulted-page.ts';
import type { Fault } from './fault.ts';

/** Of ten devices on a page of the full list one is left in, and nothing says so; POST /devices still knows them all. */
export const devicesVanish: Fault = {
  slug: 'devices-vanish',
  provokes: 'device-count-collapsed',
  level: 'token',
  endpoints: ['POST /server/devices'],
  apply: (call) =>
    editPage(call.honest(), (page) =>
      page.devices.length === 0
        ? null
        : { ...page, devices: page.devices.filter((_device, place) => place % 10 === 9) },
    ),
};
