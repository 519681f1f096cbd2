import { parseCronItems, type TaskList } from 'graphile-worker'
import { z } from 'zod'
import { applicationsDue } from './applications/applications-due.server.ts'
import { verifyNightly } from './audit/verify-nightly.server.ts'
import { claimsDue } from './claims/claims-due.server.ts'
import { settlePosts } from './employers/settle-posts.server.ts'
import { verificationsDue } from './employers/verifications-due.server.ts'
import { makeFigures } from './figures/make-figures.server.ts'
import { appointmentsDue } from './guidance/appointments-due.server.ts'
import { importPosts } from './imports/import-posts.server.ts'
import { jobReportsDue } from './job-reports/job-reports-due.server.ts'
import { sendText } from './notifications/send-text.server.ts'
import { offersDue } from './offers/offers-due.server.ts'
import { placementsDue } from './placements/placements-due.server.ts'
import { fillPost } from './posts/fill-post.server.ts'
import { refusalsDue } from './refusals/refusals-due.server.ts'
import { compareSearches } from './saved-searches/compare-searches.server.ts'
import { tellAllFound } from './saved-searches/tell-found.server.ts'
import { verifySearchNightly } from './search/verify-nightly.server.ts'
import { letBe, retry } from './system/retry.server.ts'
import { tidy } from './system/tidy.server.ts'
import { coursesDue, indexCourses } from './training/courses-due.server.ts'
import { fillRun } from './training/fill-run.server.ts'

const one = z.object({ id: z.uuid() })

/** Every job by its name. */
export const tasks: TaskList = {
	'send-text': (payload) => sendText(one.parse(payload).id),
	'import-posts': (payload, { abortSignal }) => importPosts(one.parse(payload).id, abortSignal),
	'fill-post': (payload) => fillPost(one.parse(payload).id),
	'settle-posts': (payload) => settlePosts(one.parse(payload).id),
	'offers-due': () => offersDue(),
	'applications-due': () => applicationsDue(),
	'placements-due': () => placementsDue(),
	'verifications-due': () => verificationsDue(),
	'refusals-due': () => refusalsDue(),
	'claims-due': () => claimsDue(),
	'appointments-due': () => appointmentsDue(),
	'compare-searches': async () => void (await compareSearches()),
	'tell-found': async () => void (await tellAllFound()),
	'job-reports-due': () => jobReportsDue(),
	'fill-run': (payload) => fillRun(one.parse(payload).id),
	'courses-due': () => coursesDue(),
	'index-courses': () => indexCourses(),
	'make-figures': () => makeFigures(),
	tidy,
	'verify-audit': verifyNightly,
	'verify-search': verifySearchNightly,
	'retry-texts': () => retry('texts'),
	'retry-search': () => retry('search'),
	'let-be': (payload) => letBe(z.object({ copy: z.string(), post: z.uuid() }).parse(payload)),
}

/** Every hour, each at a minute of its own; whoever comes late finds nothing left to do. */
const hourly = [
	'offers-due',
	'applications-due',
	'placements-due',
	'verifications-due',
	'refusals-due',
	'claims-due',
	'appointments-due',
	'job-reports-due',
	'courses-due',
	'make-figures',
] as const

/** Jobs that start by themselves. Times are UTC: China is eight hours ahead. */
export const schedule = parseCronItems([
	{ task: 'tidy', match: '30 19 * * *' },
	...hourly.map((task, place) => ({ task, match: `${5 + 5 * place} * * * *` })),
	{ task: 'compare-searches', match: '*/10 * * * *', options: { jobKey: 'compare-searches' } },
	{ task: 'tell-found', match: '0 1 * * *', options: { jobKey: 'tell-found' } },
	{ task: 'verify-search', match: '15 19 * * *', options: { jobKey: 'verify-search' } },
	{ task: 'index-courses', match: '45 19 * * *', options: { jobKey: 'index-courses' } },
	{ task: 'verify-audit', match: '0 20 * * *', options: { jobKey: 'verify-audit' } },
])
