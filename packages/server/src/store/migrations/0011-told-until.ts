/** How far Apple's newest answer told, by its own clock: what it dates before that is older than an absence confirmed after it. */
export const statements = [`ALTER TABLE cursors ADD COLUMN told_until timestamptz`];
