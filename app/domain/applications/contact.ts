/** What a person agrees to give an employer with an application, and nothing beyond it. */
export type Contact = { name: string; phone: string | null }

/** The wording 同意书 of that consent; a new wording has a new number. */
export const contactConsentVersion = 1
