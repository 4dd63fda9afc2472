import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ViewerType } from './identity.types.js';

@ObjectType('SavedView', { description: 'A page with its filters (sparad vy), under a name of the person’s own.' })
export class SavedViewType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Its name, unique among the person’s own.' })
  name!: string;

  @Field({ description: 'Address within the portal: "/?grupp=betala".' })
  path!: string;
}

@InputType({ description: 'A page to save under a name.' })
export class SaveViewInput {
  @Field({ description: 'Name, 1–80 characters. A name that is used already gets the new address.' })
  name!: string;

  @Field({ description: 'Address within the portal, beginning with one slash; at most 500 characters.' })
  path!: string;
}

@ObjectType({ description: 'The saved page.' })
export class SavedViewPayload {
  @Field(() => SavedViewType, { description: 'The saved page (sparad vy).' })
  savedView!: SavedViewType;
}

@ObjectType({ description: 'The account after the visit was noted.' })
export class VisitPayload {
  @Field(() => ViewerType, { description: 'The account that is signed in.' })
  viewer!: ViewerType;
}
