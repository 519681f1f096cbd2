/** The wording of each consent that is in use now; a changed wording gets the next number. */
export const consentVersions = { registration: 1, help: 1 } as const
