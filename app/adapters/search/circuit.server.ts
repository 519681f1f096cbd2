import {
	answered,
	type Breaker,
	type BreakerLimits,
	closedBreaker,
	type Failure,
	failed,
	lets,
	probed,
	probing,
} from '#app/domain/system/breaker.ts'

/** A breaker with a clock: probes by itself, one probe at a time, never with someone's request. */
export type Circuit = {
	lets(): boolean
	answered(): void
	failed(failure: Failure): void
	state(): Breaker
}

export function circuit(
	limits: BreakerLimits,
	probe: () => Promise<unknown>,
	onChange: (breaker: Breaker) => void,
): Circuit {
	let breaker = closedBreaker
	const become = (next: Breaker) => {
		const changed = next.is !== breaker.is
		breaker = next
		if (changed) onChange(next)
		if (next.is === 'open') setTimeout(look, Math.max(0, next.restsUntil - now())).unref()
	}
	const look = async () => {
		become(probing(breaker))
		const isBack = await probe().then(
			() => true,
			() => false,
		)
		become(probed(breaker, isBack, now(), limits))
	}
	return {
		lets: () => lets(breaker),
		answered: () => become(answered(breaker)),
		// While it is open its rest is running already.
		failed: (failure) => lets(breaker) && become(failed(breaker, failure, now(), limits)),
		state: () => breaker,
	}
}

/** No one turns this clock back. */
const now = (): number => performance.now()
