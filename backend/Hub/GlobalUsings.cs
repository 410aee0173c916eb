global using Hub.Shared.Access;
global using Hub.Shared.Database;
