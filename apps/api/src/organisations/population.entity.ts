import type { PopulationSeries } from '@domain/organisations/population.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  DayColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';

abstract class Figure {
  @IdColumn()
  id!: string;

  @TextColumn(12)
  series!: PopulationSeries;

  @DayColumn()
  date!: LocalDate;

  @IntegerColumn()
  inhabitants!: number;

  @TextColumn(200)
  source!: string;

  @FlagColumn()
  preliminary!: boolean;

  @InstantColumn()
  recordedAt!: Date;
}

/** The figure that is in force. */
@Entity('population_figure')
@Unique('uq_population_figure', ['organisationId', 'series', 'date'])
@Index('ix_population_figure_date', ['series', 'date'])
export class PopulationRow extends Figure {
  @ForeignKey('organisation', { name: 'fk_population_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  organisationId!: string;
}

/** A figure that a later one took the place of. Rows are never changed. */
@Entity('population_figure_history')
@Index('ix_population_history', ['organisationId', 'series', 'date'])
export class PopulationHistoryRow extends Figure {
  @ForeignKey('organisation', {
    name: 'fk_population_history_organisation',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @RefColumn()
  organisationId!: string;

  @InstantColumn()
  replacedAt!: Date;
}
