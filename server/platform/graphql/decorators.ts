// The decorators need the metadata API to be there before they are: both are taken from here, in this order.
import 'reflect-metadata';

export {
  Arg,
  Ctx,
  Field,
  Float,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql';
