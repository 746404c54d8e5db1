package org.sourceline.suggest.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.monitoring.StopCriteria;
import opennlp.tools.namefind.NameFinderEventStream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingConfiguration;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Cancelled;
import org.sourceline.job.Progress;

/// Teaches a finder of names by maximum entropy (Ratnaparkhi 1998), on one thread, so that the same lessons always make
/// the same finder; all of it in memory.
final class Training {

    private static final int ROUNDS = 100;
    private static final int LEAST_OFTEN = 2;
    private static final double HARDLY_BETTER = 1e-4;

    /// Kept from telling the program's log how far it is, word by word.
    private static final Logger LOG = Logger.getLogger("opennlp.tools");

    private final TokenNameFinderFactory factory = new TokenNameFinderFactory();
    private final Progress progress;
    private int rounds;
    private boolean cancelled;

    private Training(Progress progress) {
        this.progress = progress;
    }

    /// A finder that learned from articles; empty where they have no names, or nothing but names.
    static Optional<NameFinder> on(List<Lesson> lessons, Progress progress) {
        LOG.setLevel(Level.WARNING);
        List<NameSample> samples = samples(lessons, progress);
        int words =
                samples.stream().mapToInt(sample -> sample.getSentence().length).sum();
        int named = samples.stream()
                .flatMap(sample -> Arrays.stream(sample.getNames()))
                .mapToInt(Span::length)
                .sum();
        return named == 0 || named == words ? Optional.empty() : Optional.of(new Training(progress).train(samples));
    }

    private static List<NameSample> samples(List<Lesson> lessons, Progress progress) {
        List<NameSample> samples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            progress.at(0, ROUNDS, "");
            boolean first = true;
            for (Tokens sentence : Tokens.all(lesson.text())) {
                Span[] names = lesson.names().stream()
                        .flatMap(name -> sentence.span(name).stream())
                        .toArray(Span[]::new);
                samples.add(new NameSample(sentence.words(), NameFinderME.dropOverlappingSpans(names), first));
                first = false;
            }
        }
        return samples;
    }

    private NameFinder train(List<NameSample> samples) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put("Algorithm", "MAXENT");
        parameters.put("Iterations", ROUNDS);
        parameters.put("Cutoff", LEAST_OFTEN);
        parameters.put("DataIndexer", "OnePass");
        Map<String, String> report = new HashMap<>();
        EventTrainer trainer =
                TrainerFactory.getEventTrainer(parameters, report, new TrainingConfiguration(null, new Enough()));
        try {
            MaxentModel model = trainer.train(new Shared(samples));
            if (cancelled) {
                throw new Cancelled();
            }
            return new NameFinder(new TokenNameFinderModel(
                    "x-unspecified",
                    model,
                    NameFinderME.DEFAULT_BEAM_SIZE,
                    null,
                    Map.of(),
                    report,
                    factory.createSequenceCodec(),
                    factory));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Nothing is read from outside", impossible);
        }
    }

    /// What is told of each word of some sentences, what is told of many kept once.
    private final class Shared implements ObjectStream<Event> {

        private final ObjectStream<Event> events;
        private final Map<String, String> once = new HashMap<>();

        Shared(List<NameSample> samples) {
            events = new NameFinderEventStream(
                    ObjectStreamUtils.createObjectStream(samples),
                    null,
                    factory.createContextGenerator(),
                    factory.createSequenceCodec());
        }

        @Override
        public @Nullable Event read() throws IOException {
            progress.at(0, ROUNDS, "");
            Event event = events.read();
            return event == null
                    ? null
                    : new Event(
                            event.getOutcome(),
                            Arrays.stream(event.getContext())
                                    .map(each -> once.computeIfAbsent(each, same -> same))
                                    .toArray(String[]::new),
                            event.getValues());
        }
    }

    /// Says after each round whether it was the last: since it hardly bettered anything, or the job was cancelled,
    /// which is thrown only once the trainer has put its thread away.
    private final class Enough implements StopCriteria<Double> {

        @Override
        public boolean test(Double better) {
            rounds++;
            try {
                progress.at(rounds, ROUNDS, "");
            } catch (Cancelled stopped) {
                cancelled = true;
            }
            return cancelled || better < HARDLY_BETTER;
        }

        @Override
        public String getMessageIfSatisfied() {
            return "enough";
        }
    }
}
