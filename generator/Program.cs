using GenGuide.Commands;

return await CommandLine.RunAsync(args).ConfigureAwait(false);
