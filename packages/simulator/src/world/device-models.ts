/** Families of devices as Apple names them (reference §4). */
export const DEVICE_FAMILIES = ['iPad', 'iPhone', 'iPod', 'Mac', 'AppleTV', 'Vision'] as const;
export type DeviceFamily = (typeof DEVICE_FAMILIES)[number];

export interface DeviceModel {
  model: string;
  description: string;
  colors: readonly [string, ...string[]];
  cellular?: boolean;
  ethernet?: boolean;
}

const model = (
  name: string,
  description: string,
  colors: DeviceModel['colors'],
  more: Partial<DeviceModel> = {},
): DeviceModel => ({ model: name, description, colors, ...more });

/** What can be ordered of each family; `%` in a description stands for the colour. */
export const MODELS: Record<DeviceFamily, readonly [DeviceModel, ...DeviceModel[]]> = {
  iPad: [
    model('iPad (A16)', 'IPAD 11 WIFI 128GB %-USA', ['BLUE', 'PINK', 'YELLOW', 'SILVER']),
    model('iPad Air 11-inch (M3)', 'IPAD AIR 11 WIFI 128GB %-USA', ['SPACE GRAY', 'STARLIGHT', 'BLUE']),
    model('iPad Pro 13-inch (M4)', 'IPAD PRO 13 CELL 256GB %-USA', ['SPACE BLACK', 'SILVER'], {
      cellular: true,
    }),
  ],
  iPhone: [
    model('iPhone 16', 'IPHONE 16 128GB %-USA', ['BLACK', 'WHITE', 'TEAL', 'ULTRAMARINE'], {
      cellular: true,
    }),
    model('iPhone 16e', 'IPHONE 16E 128GB %-USA', ['BLACK', 'WHITE'], { cellular: true }),
    model('iPhone SE (3rd generation)', 'IPHONE SE 64GB %-USA', ['MIDNIGHT', 'STARLIGHT'], {
      cellular: true,
    }),
  ],
  iPod: [model('iPod touch (7th generation)', 'IPOD TOUCH 32GB %-USA', ['SPACE GRAY', 'SILVER', 'BLUE'])],
  Mac: [
    model('MacBook Air', 'MBA 13.6 %/M4/10C CPU/8C GPU/16GB/256GB-USA', [
      'MIDNIGHT',
      'STARLIGHT',
      'SKY BLUE',
      'SILVER',
    ]),
    model('MacBook Pro', 'MBP 14.2 %/M4 PRO/12C CPU/16C GPU/24GB/512GB-USA', ['SPACE BLACK', 'SILVER']),
    model('Mac mini', 'MAC MINI %/M4/10C CPU/10C GPU/16GB/256GB-USA', ['SILVER'], { ethernet: true }),
    model('iMac', 'IMAC 23.5 %/M4/8C CPU/8C GPU/16GB/256GB-USA', ['BLUE', 'GREEN', 'SILVER'], {
      ethernet: true,
    }),
  ],
  AppleTV: [model('Apple TV 4K', 'APPLE TV 4K 128GB %-USA', ['BLACK'], { ethernet: true })],
  Vision: [model('Apple Vision Pro', 'VISION PRO 256GB %-USA', ['SILVER'])],
};

/** Name of the operating system; iPads said `iOS` below protocol version 7 (reference §2). */
export const OPERATING_SYSTEMS: Record<DeviceFamily, string> = {
  iPad: 'iPadOS',
  iPhone: 'iOS',
  iPod: 'iOS',
  Mac: 'OSX',
  AppleTV: 'tvOS',
  Vision: 'visionOS',
};
