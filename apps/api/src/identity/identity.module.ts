import { Global, Module } from '@nestjs/common';
import { AccountsService } from './accounts.service.js';
import { Actors } from './actors.js';
import { AccountsResolver, EventActorResolver, ViewerResolver } from './identity.resolver.js';
import { SignIn } from './sign-in.js';
import { SignInLimit } from './sign-in-limit.js';

@Global()
@Module({
  providers: [AccountsService, Actors, SignIn, SignInLimit, ViewerResolver, AccountsResolver, EventActorResolver],
  exports: [AccountsService, Actors],
})
export class IdentityModule {}
