/** What a password has to be: long. Letters, digits and signs of any kind, no recipe for their mixture. */
export const passwordRules = { least: 12, most: 200, oneTimeDays: 7 } as const
