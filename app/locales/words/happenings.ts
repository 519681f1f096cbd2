import type { Happening, MoveName, Reader } from '#app/domain/moves/happening.ts'
import { m } from '#app/locales/compiled/messages.js'
import { rejectWords, saidByWords } from './applications.ts'
import { dayText, timeText } from './dates.ts'
import { answerWords, declineWords, deliveryWords, suitabilityWords } from './offers.ts'
import { checkWords, leaveWords } from './placements.ts'

type Facts = Happening['facts']
type Tell = (facts: Facts) => string

const day = (fact = '') => (fact === '' ? '' : dayText(fact))
const time = (fact = '') => (fact === '' ? '' : timeText(new Date(fact)))
const word = (table: Readonly<Record<string, () => string>>, code = '') => table[code]?.() ?? ''

/** Reasons stand in an event one behind the other. */
const reasons = ({ reasons = '' }: Facts) =>
	reasons
		.split(' ')
		.map((code) => word(declineWords, code))
		.join('、')

const because: Record<string, () => string> = {
	'post-filled': m.because_post_filled,
	'post-closed': m.because_post_closed,
}
const withdrawn = (facts: Facts) =>
	facts.because === undefined ? (facts.reason ?? '') : word(because, facts.because)
const answered = ({ how }: Facts) => word(answerWords, how)
const received = ({ how }: Facts) => word(deliveryWords, how)

/** As the person reads it; what happens in the office before an offer is sent is not for them. */
const you: Record<MoveName, Tell | null> = {
	'offer.draft': null,
	'offer.confirm': null,
	'offer.send': m.you_offer_send,
	'offer.deliver': (facts) => m.you_offer_deliver({ how: received(facts) }),
	'offer.fail-delivery': m.you_offer_fail,
	'offer.accept': (facts) => m.you_offer_accept({ how: answered(facts) }),
	'offer.decline': (facts) =>
		m.you_offer_decline({ how: answered(facts), reasons: reasons(facts) }),
	'offer.lapse': m.you_offer_lapse,
	'offer.withdraw': (facts) => m.you_offer_withdraw({ reason: withdrawn(facts) }),
	'application.submit': m.you_application_submit,
	'application.receive': m.you_application_receive,
	'application.invite': ({ at, place = '' }) => m.you_application_invite({ time: time(at), place }),
	'application.hire': ({ startsOn }) => m.you_application_hire({ day: day(startsOn) }),
	'application.reject': ({ reason }) =>
		m.you_application_reject({ reason: word(rejectWords, reason) }),
	'application.withdraw': m.you_application_withdraw,
	'placement.agree': null,
	'placement.start': ({ on }) => m.you_placement_start({ day: day(on) }),
	'placement.check': ({ outcome }) => m.you_placement_check({ outcome: word(checkWords, outcome) }),
	'placement.settle': m.you_placement_settle,
	'placement.leave': ({ on, reason }) =>
		m.you_placement_leave({ day: day(on), reason: word(leaveWords, reason) }),
}

/** As staff on the person's side read it. */
const they: Record<MoveName, Tell> = {
	'offer.draft': m.they_offer_draft,
	'offer.confirm': ({ suitability }) =>
		m.they_offer_confirm({ verdict: word(suitabilityWords, suitability) }),
	'offer.send': ({ replyBy }) => m.they_offer_send({ day: day(replyBy) }),
	'offer.deliver': (facts) => m.they_offer_deliver({ how: received(facts), day: day(facts.on) }),
	'offer.fail-delivery': ({ reason }) => m.they_offer_fail({ reason: reason ?? m.reason_none() }),
	'offer.accept': (facts) => m.they_offer_accept({ how: answered(facts) }),
	'offer.decline': (facts) =>
		m.they_offer_decline({ how: answered(facts), reasons: reasons(facts) }),
	'offer.lapse': m.they_offer_lapse,
	'offer.withdraw': (facts) => m.they_offer_withdraw({ reason: withdrawn(facts) }),
	'application.submit': (facts) => m.they_application_submit({ how: answered(facts) }),
	'application.receive': m.they_application_receive,
	'application.invite': ({ at, place = '' }) =>
		m.they_application_invite({ time: time(at), place }),
	'application.hire': ({ startsOn }) => m.they_application_hire({ day: day(startsOn) }),
	'application.reject': ({ reason, by }) =>
		m.they_application_reject({ reason: word(rejectWords, reason), by: word(saidByWords, by) }),
	'application.withdraw': m.they_application_withdraw,
	'placement.agree': ({ startsOn }) => m.they_placement_agree({ day: day(startsOn) }),
	'placement.start': ({ on }) => m.they_placement_start({ day: day(on) }),
	'placement.check': ({ day: number = '', outcome }) =>
		m.they_placement_check({ day: number, outcome: word(checkWords, outcome) }),
	'placement.settle': ({ day: number = '' }) => m.they_placement_settle({ day: number }),
	'placement.leave': ({ on, reason }) =>
		m.they_placement_leave({ day: day(on), reason: word(leaveWords, reason) }),
}

const tables: Record<Reader, Record<MoveName, Tell | null>> = {
	person: you,
	staff: they,
	'other-side': { ...they, 'offer.decline': m.they_offer_declined, 'offer.confirm': null },
}

/** What happened, in the words of whoever reads it; null where it is not for them. */
export const happeningWords = ({ move, facts }: Happening, reader: Reader): string | null =>
	tables[reader][move]?.(facts) ?? null
