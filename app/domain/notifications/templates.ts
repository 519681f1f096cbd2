/**
 * Every message the portal sends, by name: to the inbox on the site, and, where `text` says so, as a
 * text message too. Parameters are facts, never sentences; never health, benefit or ID numbers.
 */
export const templates = {
	'sign-in-code': { text: true, params: ['code'] },
} as const satisfies Record<string, { text: boolean; params: readonly string[] }>

export type Template = keyof typeof templates
export type TemplateParams = Readonly<Record<string, string | number>>
