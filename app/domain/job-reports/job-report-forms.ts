import { z } from 'zod'
import { familyForm } from '#app/domain/benefit/family-form.ts'

const words = z.string('text-missing').trim().min(1, 'text-missing').max(300, 'text-long')

/** What someone says who has started a job: as little as can be, the rest is asked by a caseworker. */
export const startedForm = z.object({
	on: z.iso.date('date-shape'),
	where: words,
	pay: z.number('number-missing').min(0, 'number-missing').max(1_000_000, 'pay-range').optional(),
})
export type Started = z.output<typeof startedForm>

/** The family's figures as the caseworker found them; the place is that of the bureau. */
export const figuresForm = familyForm.omit({ place: true, also: true })
export type Figures = z.output<typeof figuresForm>

export const groundForm = z.object({ ground: words })

/** What someone on the staff found the family to be once the exit is over. */
export const afterExit = ['dibao_edge', 'none'] as const
export const settleForm = z.object({ outcome: z.enum(afterExit, 'choose-one'), ground: words })

/** When a job ended. */
export const stoppedForm = z.object({ on: z.iso.date('date-shape'), ground: words })
