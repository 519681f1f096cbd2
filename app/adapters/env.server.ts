import { z } from 'zod'

const flag = z
	.enum(['0', '1'])
	.default('0')
	.transform((text) => text === '1')
const optional = z.string().min(1).optional()

const keyring = z
	.string()
	.transform((text, context) => {
		try {
			return JSON.parse(text) as unknown
		} catch {
			context.addIssue('KEYRING is not JSON')
			return z.NEVER
		}
	})
	.pipe(
		z
			.object({ current: z.string(), keys: z.record(z.string(), z.base64()) })
			.refine(({ current, keys }) => current in keys, 'KEYRING.current names no key'),
	)

const schema = z
	.object({
		NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
		HOST: z.string().default('127.0.0.1'),
		PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
		/** Where browsers reach the portal; its origin is the only one that may post forms. */
		PUBLIC_ORIGIN: z.url().optional(),
		/** Addresses of proxies in front whose X-Forwarded-* headers are believed, as Express writes them. */
		TRUSTED_PROXIES: optional,

		/** The database; each role signs in with a password derived from SECRET. */
		DATABASE_URL: z.string().min(1),
		DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
		SECRET: z.string().min(32),
		KEYRING: keyring,

		MEILISEARCH_URL: z.url().optional(),
		MEILISEARCH_SEARCH_KEY: optional,
		MEILISEARCH_WRITE_KEY: optional,
		/** A prefix for index names, so that several portals share one server. */
		MEILISEARCH_PREFIX: z.string().default('zhuye'),

		/** The gateway that carries text messages, and the secret that requests to it are signed with. */
		SMS_URL: z.url().optional(),
		SMS_SECRET: z.string().min(16).optional(),
		SMS_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(10_000),

		/** Demo people, demo sign-ins, and one-time codes shown on the page. */
		DEMO: flag,
		API_REQUESTS_PER_SECOND: z.coerce.number().int().min(1).default(50),
		API_BURST: z.coerce.number().int().min(1).default(200),
		/** Reports on posts that one address may make; more where a whole village shares one. */
		REPORTS_AN_HOUR: z.coerce.number().int().min(1).default(10),
		LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
	})
	.refine(({ SMS_URL, SMS_SECRET }) => (SMS_URL === undefined) === (SMS_SECRET === undefined), {
		path: ['SMS_SECRET'],
		message: 'SMS_URL and SMS_SECRET belong together',
	})

export type Env = z.output<typeof schema>

let parsed: Env | undefined

/** The environment, read once; a start with a wrong setting names the setting and ends. */
export function env(): Env {
	parsed ??= readEnv(process.env)
	return parsed
}

export function readEnv(source: NodeJS.ProcessEnv): Env {
	const result = schema.safeParse(source)
	if (result.success) return result.data
	const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
	throw new Error(`These settings are missing or wrong:\n${faults.join('\n')}`)
}
