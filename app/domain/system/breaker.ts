/**
 * A circuit breaker 断路器 as values: what is known of a service that may fail, and whether to ask it.
 * Closed, everyone asks. Open, nobody does, until a rest is over; then one probe looks whether the
 * service is back. After a probe that went well the first failure opens the circuit again.
 */
export type Breaker = {
	is: 'closed' | 'open' | 'probing'
	/** Failures in a row; nobody counts further than it takes to open. */
	failures: number
	/** How often in a row it has opened, which makes the rest longer. */
	rounds: number
	/** Milliseconds of the clock at which the rest is over. */
	restsUntil: number
}

export type BreakerLimits = {
	/** So many failures in a row open the circuit. */
	failures: number
	/** The first rest; it doubles with each round. */
	restMs: number
	longestRestMs: number
}

/** Sure failures leave no doubt that the next request fails too: nobody answers, the key is refused. */
export type Failure = 'sure' | 'perhaps'

export const closedBreaker: Breaker = { is: 'closed', failures: 0, rounds: 0, restsUntil: 0 }

export const lets = (breaker: Breaker): boolean => breaker.is === 'closed'

export const probeIsDue = (breaker: Breaker, now: number): boolean =>
	breaker.is === 'open' && now >= breaker.restsUntil

export const probing = (breaker: Breaker): Breaker => ({ ...breaker, is: 'probing' })

/** An answer came in time. One that was asked for before the circuit opened says nothing of now. */
export const answered = (breaker: Breaker): Breaker =>
	breaker.is === 'closed' ? closedBreaker : breaker

/** A request failed. Those that were under way when the circuit opened do not count again. */
export function failed(
	breaker: Breaker,
	failure: Failure,
	now: number,
	limits: BreakerLimits,
): Breaker {
	if (breaker.is !== 'closed') return breaker
	const failures = breaker.failures + 1
	if (failure === 'perhaps' && failures < limits.failures) return { ...breaker, failures }
	return opened(breaker, now, limits)
}

/** The probe has ended. When it went well, one more failure is enough to open the circuit again. */
export function probed(
	breaker: Breaker,
	isBack: boolean,
	now: number,
	limits: BreakerLimits,
): Breaker {
	if (!isBack) return opened(breaker, now, limits)
	return { ...breaker, is: 'closed', failures: limits.failures - 1 }
}

function opened(breaker: Breaker, now: number, { failures, ...rest }: BreakerLimits): Breaker {
	const restMs = Math.min(rest.longestRestMs, rest.restMs * 2 ** breaker.rounds)
	return { is: 'open', failures, rounds: breaker.rounds + 1, restsUntil: now + restMs }
}
