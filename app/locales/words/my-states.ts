import type { ApplicationState } from '#app/domain/applications/application-machine.ts'
import { answerableOfferStates, type OfferState } from '#app/domain/offers/offer-machine.ts'
import type { PlacementState } from '#app/domain/placements/placement-machine.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText, timeText } from './dates.ts'

type Offer = { state: OfferState; replyBy: string | null }

const waiting = ({ replyBy }: Offer) =>
	m.my_offer_waiting({ day: replyBy === null ? '' : dayText(replyBy) })

const offers: Record<OfferState, (offer: Offer) => string> = {
	draft: waiting,
	confirmed: waiting,
	sent: waiting,
	delivered: waiting,
	undeliverable: m.my_offer_undeliverable,
	accepted: m.my_offer_accepted,
	declined: m.my_offer_declined,
	'no-answer': m.my_offer_late,
	withdrawn: m.my_offer_withdrawn,
}

/** How an offer stands, said to the person it is for. */
export const offerSentence = (offer: Offer): string => offers[offer.state](offer)

type ByCode = Offer & { late: boolean; gone: 'post-not-open' | 'no-free-place' | null }

const waits: readonly OfferState[] = ['sent', 'delivered']

/** The same, said to whoever holds its paper: also when they come late. */
export const codeOfferSentence = (offer: ByCode): string =>
	offer.late && waits.includes(offer.state) ? m.my_offer_late() : offerSentence(offer)

const nextForReader: Record<OfferState, () => string> = {
	draft: m.code_next_answer,
	confirmed: m.code_next_answer,
	sent: m.code_next_answer,
	delivered: m.code_next_answer,
	undeliverable: m.code_next_answer,
	accepted: m.code_next_accepted,
	declined: m.code_next_declined,
	'no-answer': m.code_next_answer,
	withdrawn: m.code_next_withdrawn,
}

/** What happens next, or can be done now. */
export const codeOfferNext = ({ state, gone }: ByCode): string =>
	gone !== null && answerableOfferStates.includes(state)
		? goneWords[gone]()
		: nextForReader[state]()

const goneWords = { 'post-not-open': m.code_gone_closed, 'no-free-place': m.code_gone_full }

type Application = {
	state: ApplicationState
	replyDueOn: string
	isOverdue: boolean
	interviewAt: Date | null
	interviewPlace: string
}

const applications: Record<ApplicationState, (application: Application) => string> = {
	submitted: ({ replyDueOn, isOverdue }) =>
		isOverdue
			? m.my_application_overdue()
			: m.my_application_submitted({ day: dayText(replyDueOn) }),
	received: ({ replyDueOn, isOverdue }) =>
		isOverdue
			? m.my_application_overdue()
			: m.my_application_received({ day: dayText(replyDueOn) }),
	interview: ({ interviewAt, interviewPlace: place }) =>
		m.my_application_interview({ time: interviewAt === null ? '' : timeText(interviewAt), place }),
	hired: m.my_application_hired,
	'not-hired': m.my_application_not_hired,
	withdrawn: m.my_application_withdrawn,
}

export const applicationSentence = (application: Application): string =>
	applications[application.state](application)

type Job = { state: PlacementState; startsOn: string; startedOn: string | null }

const since = ({ startedOn }: Job) => ({ day: startedOn === null ? '' : dayText(startedOn) })

const jobs: Record<PlacementState, (job: Job) => string> = {
	agreed: ({ startsOn }) => m.my_work_agreed({ day: dayText(startsOn) }),
	started: (job) => m.my_work_started(since(job)),
	stable: (job) => m.my_work_stable(since(job)),
	left: m.my_work_left,
}

export const jobSentence = (job: Job): string => jobs[job.state](job)
