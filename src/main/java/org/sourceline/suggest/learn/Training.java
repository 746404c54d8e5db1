package org.sourceline.suggest.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.monitoring.StopCriteria;
import opennlp.tools.namefind.NameFinderEventStream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingConfiguration;
import opennlp.tools.util.TrainingParameters;
import org.sourceline.job.Cancelled;
import org.sourceline.job.Progress;

/// Teaches a finder of names by maximum entropy (Ratnaparkhi 1998), on one thread, so that the same lessons always make
/// the same finder.
final class Training {

    /// More sentences than these are left out: the time grows with them, and what is learned hardly does.
    static final int MOST_SENTENCES = 6_000;

    private static final int ROUNDS = 100;
    private static final int LEAST_OFTEN = 2;
    private static final double HARDLY_BETTER = 1e-4;
    private static final Logger LOG = Logger.getLogger("opennlp.tools");
    private final Progress progress;
    private int rounds;
    private boolean cancelled;

    private Training(Progress progress) {
        this.progress = progress;
    }

    /// A finder that learned from articles, the first of them where they are too many.
    static NameFinder on(List<Lesson> lessons, Progress progress) {
        LOG.setLevel(Level.WARNING);
        return new Training(progress).train(samples(lessons));
    }

    private static List<NameSample> samples(List<Lesson> lessons) {
        List<NameSample> samples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            boolean first = true;
            for (Tokens sentence : Tokens.all(lesson.text())) {
                if (samples.size() < MOST_SENTENCES) {
                    Span[] names = lesson.names().stream()
                            .flatMap(name -> sentence.span(name).stream())
                            .toArray(Span[]::new);
                    samples.add(new NameSample(sentence.words(), NameFinderME.dropOverlappingSpans(names), first));
                    first = false;
                }
            }
        }
        return samples;
    }

    private NameFinder train(List<NameSample> samples) {
        TokenNameFinderFactory factory = new TokenNameFinderFactory();
        TrainingParameters parameters = new TrainingParameters();
        parameters.put("Algorithm", "MAXENT");
        parameters.put("Iterations", ROUNDS);
        parameters.put("Cutoff", LEAST_OFTEN);
        Map<String, String> report = new HashMap<>();
        EventTrainer trainer =
                TrainerFactory.getEventTrainer(parameters, report, new TrainingConfiguration(null, new Enough()));
        try {
            MaxentModel model = trainer.train(new NameFinderEventStream(
                    ObjectStreamUtils.createObjectStream(samples),
                    null,
                    factory.createContextGenerator(),
                    factory.createSequenceCodec()));
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

    /// Says after each round whether it was the last: since it hardly bettered anything, or the job was cancelled.
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
