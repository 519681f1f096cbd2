import { readFileSync } from 'node:fs'
import { z } from 'zod'

/**
 * Every setting of every program: what it may be, what it is when it is not set, what it means.
 * Plain JavaScript, because the scripts read it before anything is built. docs/settings.md is printed
 * from it.
 */

/** A wrong or missing setting: names it, needs no stack trace. */
export class WrongSetting extends Error {
	/** @override */
	name = 'WrongSetting'
}

const flag = z
	.enum(['0', '1'])
	.default('0')
	.transform((text) => text === '1')
const text = z.string().min(1)
const optional = text.optional()
const number = (/** @type {number} */ least, /** @type {number} */ most) =>
	z.coerce.number().int().min(least).max(most)
const secret = (/** @type {number} */ least) => z.string().min(least)

const keyring = z
	.string()
	.transform((json, context) => {
		try {
			return /** @type {unknown} */ (JSON.parse(json))
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

/** By what they are about, as the page shows them. */
export const groups = {
	'Address 地址': {
		HOST: z
			.string()
			.default('127.0.0.1')
			.describe('The address that the web program listens on; `0.0.0.0` for every one.'),
		PORT: number(0, 65_535).default(3000).describe('The port it listens on.'),
		PUBLIC_ORIGIN: z
			.url()
			.optional()
			.describe(
				'Where browsers reach the portal, as in `https://jobs.example.gov.cn`. Only pages from there may post forms; with `https:` cookies travel on secure connections only. Not set: the loopback address of the request itself.',
			),
		TRUSTED_PROXIES: optional.describe(
			'Addresses of the proxies in front whose `X-Forwarded-*` headers are believed, as Express writes them: `loopback`, `10.0.0.0/8`, separated by commas. Not set: nobody’s.',
		),
	},
	'Data 数据': {
		DATABASE_URL: text.describe(
			'The PostgreSQL to use, 15 or newer. `npm start` and `npm run migrate` need its owning user; web and worker take host, port and database from it and sign in as their own roles. Not set: `npm start` runs one of its own.',
		),
		DATABASE_POOL: number(1, 100)
			.default(10)
			.describe('Connections that one process keeps for each of the roles it uses.'),
		DATA_DIR: text
			.default('.data')
			.describe(
				'Where a portal on one machine keeps its database, keys and search index; relative to the checkout.',
			),
	},
	'Keys 密钥': {
		SECRET: secret(32).describe(
			'The secret that look-up hashes, sign-in codes and the passwords of the database roles are derived from. It cannot be changed later: people would not be found again. Not set: made at first run, kept in `DATA_DIR/secrets.json`.',
		),
		KEYRING: keyring.describe(
			'The keys that personal data is sealed with, as JSON: `{"current":"k1","keys":{"k1":"<32 bytes in base64>"}}`. Not set: made at first run, kept in `DATA_DIR/secrets.json`.',
		),
	},
	'Search 搜索': {
		MEILISEARCH_URL: z
			.url()
			.optional()
			.describe(
				'A Meilisearch that runs elsewhere. Not set: `npm start` runs the `meilisearch` found on the `PATH`; without one PostgreSQL searches.',
			),
		MEILISEARCH_SEARCH_KEY: optional.describe(
			'The key of the web program: it may search, nothing else.',
		),
		MEILISEARCH_WRITE_KEY: optional.describe(
			'The key of the worker: documents, settings and indexes.',
		),
		MEILISEARCH_API_KEY: optional.describe(
			'For `npm start`: one key for both, where the two are not told apart. For `npm run search:keys`: the master key that the two are made with.',
		),
		MEILISEARCH_PREFIX: z
			.string()
			.default('zhuye')
			.describe(
				'What the names of its indexes begin with, so that several portals share a server.',
			),
	},
	'Text messages 短信': {
		SMS_URL: z
			.url()
			.optional()
			.describe('The gateway that carries text messages. Not set: none are sent.'),
		SMS_SECRET: secret(16)
			.optional()
			.describe('What requests to the gateway are signed with; belongs to `SMS_URL`.'),
		SMS_TIMEOUT_MS: number(100, 60_000)
			.default(10_000)
			.describe('How long the gateway may take, in milliseconds.'),
	},
	'Behaviour 运行': {
		NODE_ENV: z
			.enum(['development', 'production', 'test'])
			.default('production')
			.describe('`npm start` and `npm run dev` set it themselves.'),
		DEMO: flag.describe(
			'`1`: demo people, demo sign-ins, and one-time codes shown on the page. On by itself only where `npm start` runs its own database.',
		),
		API_REQUESTS_PER_SECOND: number(1, 1_000_000)
			.default(50)
			.describe('Requests a second that one address may make of the API and the search page.'),
		API_BURST: number(1, 1_000_000).default(200).describe('How many more it may make at once.'),
		REPORTS_AN_HOUR: number(1, 1_000_000)
			.default(10)
			.describe('Reports on posts from one address; more where a whole village shares one.'),
		STORES: z
			.enum(['open'])
			.optional()
			.describe(
				'`open`: commands use the stores as they are set here and neither build nor migrate first. Set in the container image.',
			),
		METRICS_TOKEN: secret(16)
			.optional()
			.describe(
				'Whoever sends it as a bearer token may read `/metrics`, in the form of Prometheus. Not set: there is no such page.',
			),
		LOG_LEVEL: z
			.enum(['debug', 'info', 'warn', 'error', 'silent'])
			.default('info')
			.describe('What is worth a line in the log; `warn` under `npm start` and for commands.'),
	},
	'Tests and tours 测试': {
		CHROMIUM_PATH: optional.describe(
			'The Chromium to drive. Not set: an installed Chromium or Chrome, else the one from npm.',
		),
		TEST_DATABASE_URL: optional.describe(
			'A PostgreSQL for the database tests, as a user who may make databases and roles. Not set: a throw-away one.',
		),
	},
}

const all = {
	...groups['Address 地址'],
	...groups['Data 数据'],
	...groups['Keys 密钥'],
	...groups['Search 搜索'],
	...groups['Text messages 短信'],
	...groups['Behaviour 运行'],
	...groups['Tests and tours 测试'],
}

/** @typedef {typeof all} Settings */
/** @typedef {keyof Settings} SettingName */

/** What the built programs need to run, all of it. */
export const settings = z
	.object(all)
	.refine(({ SMS_URL, SMS_SECRET }) => (SMS_URL === undefined) === (SMS_SECRET === undefined), {
		path: ['SMS_SECRET'],
		message: 'SMS_URL and SMS_SECRET belong together',
	})

/**
 * What is set, as it was written: under its name, or in the file that NAME_FILE names, as the secrets
 * of containers are. Empty counts as not set.
 * @param {SettingName} name
 * @param {Readonly<Record<string, string | undefined>>} [source]
 * @returns {string | undefined}
 */
export function given(name, source = process.env) {
	const file = source[`${name}_FILE`]
	if (source[name] || !file) return source[name] || undefined
	try {
		return readFileSync(file, 'utf8').trim() || undefined
	} catch (error) {
		throw new WrongSetting(
			`${name}_FILE: ${error instanceof Error ? error.message : String(error)}`,
		)
	}
}

/**
 * One setting, where the others are not known yet.
 * @template {SettingName} Name
 * @param {Name} name
 * @returns {z.output<Settings[Name]>}
 */
export function setting(name) {
	const result = all[name].safeParse(given(name))
	if (!result.success)
		throw new WrongSetting(
			`${name}: ${result.error.issues.map(({ message }) => message).join(', ')}`,
		)
	return /** @type {z.output<Settings[Name]>} */ (result.data)
}

/**
 * All of them; the first line says what is wrong, each further one names a setting.
 * @param {Readonly<Record<string, string | undefined>>} source
 */
export function readSettings(source) {
	const names = /** @type {SettingName[]} */ (Object.keys(all))
	const result = settings.safeParse(
		Object.fromEntries(names.map((name) => [name, given(name, source)])),
	)
	if (result.success) return result.data
	const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
	throw new WrongSetting(`These settings are missing or wrong:\n${faults.join('\n')}`)
}
