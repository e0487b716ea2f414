/** Apple refuses a request without one (USER_AGENT_MISSING). The version is package.json's; a test compares them. */
export const USER_AGENT = 'Adept/0.1.0';
