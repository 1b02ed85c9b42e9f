import { attainmentChart } from './attainment-chart.ts'
import type { ChartBuilder } from './chart-builder.ts'
import { monthlyChart } from './monthly-chart.ts'

/** All charts that a template may ask for. */
export const chartBuilders: readonly ChartBuilder[] = [attainmentChart, monthlyChart]
