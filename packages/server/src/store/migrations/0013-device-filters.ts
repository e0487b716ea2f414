/** What the list of devices is narrowed by, beside the serial number. */
// Only the beginning of a text is indexed: Apple limits none of them, and an entry of an index has a limit in bytes.
// Without the serial behind it each value stands once in the index, with the list of its rows: a tenth of the size.
export const statements = [
  `CREATE INDEX devices_model ON devices (left(model, 100))`,
  `CREATE INDEX devices_color ON devices (left(color, 100))`,
  `CREATE INDEX devices_family ON devices (left(family, 100))`,
  `CREATE INDEX devices_asset_tag ON devices (lower(left(asset_tag, 100)) text_pattern_ops) WHERE asset_tag <> ''`,
];
