import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible'
import { lookupHash } from '#app/adapters/crypto/lookup.server.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import { env } from '#app/adapters/env.server.ts'

export type Limiter = { consume(key: string): Promise<unknown> }

/** How long someone has to wait; null when there is nothing to wait for. */
export async function secondsToWait(limiter: Limiter, key: string): Promise<number | null> {
	try {
		await limiter.consume(key)
		return null
	} catch (refusal) {
		if (refusal instanceof Error) throw refusal
		const { msBeforeNext = 1000 } = refusal as { msBeforeNext?: number }
		return Math.max(1, Math.ceil(msBeforeNext / 1000))
	}
}

const minute = 60

/** Limits that all processes share, in the database; while it is away, each process counts for itself. */
const shared = () => ({
	/** Codes sent to one number: one a minute, five an hour, ten a day. */
	'code-minute': { points: 1, duration: minute },
	'code-hour': { points: 5, duration: 60 * minute },
	'code-day': { points: 10, duration: 24 * 60 * minute },
	/** Codes asked for from one address. */
	'code-address': { points: 25, duration: 5 * minute },
	/** Failed passwords for one name from one address, and from one address altogether. */
	'password-name': { points: 5, duration: 10 * minute },
	'password-address': { points: 30, duration: 10 * minute },
	/** Answer codes shown in vain from one address; and, whatever the address, tries at one code a day. */
	'answer-address': { points: 10, duration: 10 * minute },
	'answer-code': { points: 5, duration: 24 * 60 * minute },
	/** Replies to text messages from one number. */
	'text-reply': { points: 30, duration: 24 * 60 * minute },
	/** Forms kept for one person, or one offer, until they have signed in again. */
	'unsent-form': { points: 30, duration: 60 * minute },
	/** Reports on posts from one address. */
	'post-report': { points: env().REPORTS_AN_HOUR, duration: 60 * minute },
})

export type SharedLimit = keyof ReturnType<typeof shared>

const limiters = new Map<SharedLimit, RateLimiterPostgres>()

/** Counts one use; true when there have been too many. */
export async function limitReached(name: SharedLimit, key: string): Promise<boolean> {
	return (await secondsToWait(limiterNamed(name), hidden(key))) !== null
}

/** A use that turned out well does not count. */
export async function forgive(name: SharedLimit, key: string): Promise<void> {
	await limiterNamed(name).reward(hidden(key))
}

/** What is counted is a telephone number, a name or an address: the counters need not know which. */
const hidden = (key: string) => lookupHash('limit', key).toString('base64url')

function limiterNamed(name: SharedLimit): RateLimiterPostgres {
	const known = limiters.get(name)
	if (known) return known
	const { points, duration } = shared()[name]
	const made = new RateLimiterPostgres({
		storeClient: pool('limits'),
		storeType: 'pool',
		tableName: 'rate_limit',
		tableCreated: true,
		keyPrefix: name,
		points,
		duration,
		clearExpiredByTimeout: false,
		insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, points, duration }),
	})
	limiters.set(name, made)
	return made
}
