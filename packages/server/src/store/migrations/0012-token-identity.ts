/** Whether Apple has said of the credentials in use that they are of the MDM server that the token is known to belong to. */
export const statements = [
  `ALTER TABLE token_credentials ADD COLUMN identity_settled boolean NOT NULL DEFAULT true`,
];
